import type { Workplace } from '@/rules/vocabulary'
import { fold } from '@/rules/words'

const count = String.raw`(?:\d|un|une|deux|trois|quatre|one|two|three|four)(?: (?:a|ou|to|or|-) (?:\d|deux|trois|quatre|two|three|four))?`

/** Only what leaves no doubt: a bare “remote” or “télétravail” may be about the team, the tools or an occasion. */
const said: [Workplace, RegExp][] = [
  [
    'hybrid',
    new RegExp(
      [
        `\\b${count} (?:jours?|j|days?) (?:de |of )?(?:teletravail|remote|home ?office|tt\\b|(?:in|at) (?:the|our) office|in-office|from home|sur site|en presentiel)`,
        `\\bteletravail ?:? (?:de )?(?:jusqu'a )?${count} (?:jours?|j\\b)`,
        '\\bteletravail partiel',
        '\\bhybrid (?:role|position|work(?:ing|place)?|schedule|model|setup|policy)',
        '\\b(?:poste|travail|mode|rythme|organisation) hybride',
      ].join('|'),
    ),
  ],
  [
    'remote',
    /\b(?:100 ?% (?:remote|teletravail)|full[ -]?remote|fully[ -]remote|remote[ -]only|teletravail (?:complet|total|integral|a 100 ?%)|(?:this is a|as a) (?:full[ -]time )?remote (?:role|position|job))/,
  ],
  [
    'onsite',
    /\b(?:100 ?% (?:on-?site|presentiel|sur site)|fully on-?site|pas de teletravail|(?:this is an|this) (?:on-?site|in-?office) (?:role|position))/,
  ],
]

const mayBeSaid = /remote|hybrid|travail|site|office|pr[ée]sentiel|home/i

/** Where an advert's text says that the work is done; undefined where it does not, or says two of them. */
export function workplaceIn(text: string): Workplace | undefined {
  const found = new Set<Workplace>()
  for (const line of text.split('\n')) {
    if (!mayBeSaid.test(line)) continue
    const folded = fold(line).replace(/[’‘]/g, "'")
    for (const [workplace, pattern] of said) if (pattern.test(folded)) found.add(workplace)
  }
  const [only, other] = found
  return other ? undefined : only
}
