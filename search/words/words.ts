import { fold } from '@/rules/words'
import { masculine, secondEndings, spellings, symbols } from './synonyms'

// Said in every advert or every search: they find nothing and would keep a job from matching.
const silent = new Set(
  'a an and at de des du en et for in job jobs la le les of or ou pour sur the to un une with chez emploi emplois'.split(
    ' ',
  ),
)

/** The first words of the spellings that are two: trying every pair of an advert takes longer than all else. */
const firstOfTwo = new Set(
  [...spellings.keys()].flatMap((key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : [])),
)

/** “IT” is the trade where it is written so; in lower case it is the pronoun. */
const trade = /\bIT\b/g

/** The words of a text as the index keeps them: folded, one spelling a word, letters and digits only. */
export function words(text: string): string[] {
  const single = fold(text.replace(trade, ' infotech ')).replace(secondEndings, ' ')
  const plain = /[+#]|\.net/.test(single)
    ? symbols.reduce((rest, [pattern, name]) => rest.replace(pattern, name), single)
    : single
  const pieces = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const found: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    const pair = firstOfTwo.has(piece) ? spellings.get(`${piece} ${pieces[i + 1]}`) : undefined
    if (pair) i++
    found.push(pair ?? spellings.get(piece) ?? masculine(piece))
  }
  return found
}

/** The different words of a text that say something: at most twelve, of at most forty characters. */
export function telling(text: string): string[] {
  const withoutElisions = fold(text.replace(/\bit\b/gi, ' infotech ')).replace(
    /\b(?:[cdjlmnst]|qu)['’]/g,
    ' ',
  )
  const all = [...new Set(words(withoutElisions))].map((word) => word.slice(0, 40))
  const speaking = all.filter((word) => !silent.has(word))
  return (speaking.length > 0 ? speaking : all).slice(0, 12)
}
