import { eld } from 'eld/small'

/** How much of a text is looked at: beyond it the answer does not change, and its end is often a legal notice. */
const enough = 160

const wordsOf = (words: string) => new RegExp(`(?<![\\p{L}'’-])(?:${words})(?![\\p{L}'’-])`, 'giu')
/** Frequent words that no other language of adverts has. */
const plainWords = {
  en: wordsOf('the|and|you|your|our|with|are|this|that|from'),
  fr: wordsOf(
    'une|vous|nous|pour|dans|avec|votre|vos|notre|aux|cette|chez|afin|par|ainsi|êtes|sont|leurs?|être|équipes?|poste|missions|recherche|recherchons|activités|sein',
  ),
}
const plainly = 3

/** The ISO 639-1 code of the language a text is written in; English where there is too little to tell. */
export function languageOf(text: string): string {
  const middle = Math.max(0, Math.min(200, text.length - enough))
  const looked = text.slice(middle, middle + enough)
  return plainLanguage(looked) ?? (eld.detect(looked).language || 'en')
}

/** What the words of most adverts say at a tenth of the cost; undefined where they leave a doubt. */
function plainLanguage(text: string): string | undefined {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const [english, french] = [count(plainWords.en), count(plainWords.fr)]
  if (english >= plainly && french === 0) return 'en'
  return french >= plainly && english === 0 ? 'fr' : undefined
}
