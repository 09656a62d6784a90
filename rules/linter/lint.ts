import type { Advert, Finding, WordRule } from './advert'
import type { Dismissal } from './dismissal'
import { formRules } from './form-rules'
import { legalWords } from './legal-words'
import { privateWords } from './private-words'
import { styleWords } from './style-words'

/**
 * What speaks against an advert, what is against a law first. A rule is told once, with the first words that break it and
 * were not dismissed; what is against a law is never.
 */
export function lintAdvert(advert: Advert, dismissed: Dismissal[] = []): Finding[] {
  const sentences = `${advert.title}\n${advert.text}`
    .normalize('NFC')
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => ({ sentence, plain: withoutAccents(sentence) }))
  const isKept = ({ kind, rule, quote = '' }: Finding) =>
    kind === 'style' && dismissed.some((one) => one.rule === rule && one.quote === quote)
  const said = [...legalWords, ...privateWords, ...styleWords].flatMap(
    (rule) => firstIn(sentences, rule, isKept) ?? [],
  )
  const known = formRules.flatMap((rule) => rule(advert) ?? []).filter((finding) => !isKept(finding))
  return [...said, ...known].sort((a, b) => Number(b.kind === 'legal') - Number(a.kind === 'legal'))
}

// An English advert quotes French and the other way round: both are looked for in each.
function firstIn(
  sentences: { sentence: string; plain: string }[],
  { en, fr, unless, ...finding }: WordRule,
  isKept: (finding: Finding) => boolean,
): Finding | undefined {
  for (const { sentence, plain } of sentences) {
    if (unless?.test(plain)) continue
    for (const words of [...en, ...fr]) {
      if (!words.test(plain)) continue
      for (const { index, 0: found } of plain.matchAll(new RegExp(words, `${words.flags}g`))) {
        const quote = sentence.slice(index, index + found.length)
        if (!isKept({ ...finding, quote })) return { ...finding, quote }
      }
    }
  }
  return undefined
}

/** The same length, so that what is found in it is quoted out of the text. The rules are written without accents. */
const withoutAccents = (text: string) =>
  text.replace(/[^\p{ASCII}]/gu, (sign) =>
    sign.length === 1 && /\p{L}/u.test(sign) ? sign.normalize('NFD').charAt(0) : sign,
  )
