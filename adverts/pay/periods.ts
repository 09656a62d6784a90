import type { PayPeriod } from '@/rules/vocabulary'

/** A period that a text says; a week is said too, but is no period in which pay is kept. */
export type SaidPeriod = PayPeriod | 'week'

const each = String.raw`(?:\b(?:per|par|pro|por|al|im|an?|each|every)\s|/ ?|\bde l'|\bl'|\ball')`
const slash = '/ ?'

/** Folded words; a count of hours or days (“20 hours”, “2 jours”) says no period. */
const periods: [SaidPeriod, string][] = [
  [
    'hour',
    String.raw`${each}(?:hour|hr|heure|stunde|std|uur|hora|ora)\b|${slash}h\b|\b(?:hourly|horaires?|stundlich|uurloon|stundenlohn|stundensatz)\b|€ ?/ ?h\b|(?<!\d[ -]?)\bhour\b`,
  ],
  [
    'day',
    String.raw`${each}(?:day|jour|tag|dag|dia|giorno)\b|${slash}[jd]\b|\b(?:daily|per diem|journali(?:er|ere)|tjm|tjh|tagessatz|day rate|dagtarief)\b|\bh\.?t\.?\b`,
  ],
  [
    'week',
    String.raw`${each}(?:week|wk|semaine|woche|semana)\b|${slash}w\b|\b(?:weekly|hebdomadaires?|wochentlich|fortnight|bi-?weekly)\b`,
  ],
  [
    'month',
    String.raw`${each}(?:month|mois|monat|maand|mes|mese)\b|${slash}mo\b|\b(?:monthly|mensuel(?:le|lement)?s?|mensual(?:es)?|mensil[ei]|monatlich|maandelijks|monatsgehalt|maandloon|pcm|mtl|miesiecznie)\b`,
  ],
  [
    'year',
    String.raw`${each}(?:year|yr|annum|an|annee|jahr|jaar|ano|anno)\b|${slash}y\b|\b(?:yearly|annual(?:ly|ised|ized)?|annuel(?:le|lement)?s?|anual(?:es)?|annu[ia]|jahrlich|jaarlijks|jahresgehalt|jahresbrutto|brutto ?jahr\w*|lpa|ctc)\b|\bp\.? ?a\b`,
  ],
]

const patterns = periods.map(([period, pattern]): [SaidPeriod, RegExp] => [period, new RegExp(pattern, 'g')])
const any = new RegExp(periods.map(([, pattern]) => pattern).join('|'), 'g')

/** The period that a folded text says first, or last. */
export function periodIn(text: string, which: 'first' | 'last' = 'first'): SaidPeriod | undefined {
  let found: { period: SaidPeriod; at: number } | undefined
  for (const [period, pattern] of patterns) {
    const at = which === 'first' ? text.search(pattern) : lastIndex(text, pattern)
    if (at >= 0 && (!found || (which === 'first' ? at < found.at : at > found.at))) found = { period, at }
  }
  return found?.period
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

/** A folded text without the periods it says. */
export const withoutPeriods = (text: string) => text.replace(any, ' ')
