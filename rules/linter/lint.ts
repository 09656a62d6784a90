import type { Advert, Finding, WordRule } from './advert'
import { formRules } from './form-rules'
import { legalWords } from './legal-words'
import { styleWords } from './style-words'

/** What speaks against an advert, what is against a law first. A rule is told once, with the first words that break it. */
export function lintAdvert(advert: Advert): Finding[] {
  const sentences = `${advert.title}\n${advert.text}`.normalize('NFC').split(/(?<=[.!?;])\s+|\n+/)
  const said = [...legalWords, ...styleWords].flatMap((rule) => firstIn(sentences, rule) ?? [])
  const known = formRules.flatMap((rule) => rule(advert) ?? [])
  return [...said, ...known].sort((a, b) => Number(b.kind === 'legal') - Number(a.kind === 'legal'))
}

// An English advert quotes French and the other way round: both are looked for in each.
function firstIn(sentences: string[], { en, fr, unless, ...finding }: WordRule): Finding | undefined {
  for (const sentence of sentences) {
    const plain = withoutAccents(sentence)
    if (unless?.test(plain)) continue
    for (const words of [...en, ...fr]) {
      const found = words.exec(plain)
      if (found) return { ...finding, quote: sentence.slice(found.index, found.index + found[0].length) }
    }
  }
  return undefined
}

/** The same length, so that what is found in it is quoted out of the text. The rules are written without accents. */
const withoutAccents = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0))
