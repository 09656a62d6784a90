import { type Currency, currencies, type PayPeriod } from '@/rules/vocabulary'
import { fold } from '@/rules/words'
import { type Amount, amountsIn } from './amounts'
import { isPlausible } from './plausible'

/** Pay that a text states, in whole units of the currency for one period; `open` where only one end was said. */
export type ReadPay = {
  min: number
  max: number
  currency: Currency
  period: PayPeriod
  gross?: boolean
  open?: 'from' | 'upTo'
}

const periods: [PayPeriod, RegExp][] = [
  [
    'hour',
    /\b(?:hours?|hourly|hr|horaires?|heures?|stunde|stundlich|par h|an hour)\b|\/ ?h(?:r|our|eure)?\b|€ ?\/ ?h\b/,
  ],
  [
    'day',
    /\b(?:days?|daily|per diem|jours?|journalier|journaliere|tjm|tjh|tag|tagessatz|day rate|\/ ?d)\b|\/ ?j(?:our)?\b|\bh\.?t\.?\b/,
  ],
  ['month', /\b(?:months?|monthly|mensuel(?:le)?s?|mois|monat(?:lich)?|pcm|mtl)\b|\/ ?mo\b/],
  [
    'year',
    /\b(?:years?|yearly|annual(?:ly)?|annum|p\.?a|annuel(?:le)?s?|annee|an|ans|yr|jahr|jahrlich|jahresgehalt|brutto ?jahr\w*|lpa)\b|\/ ?y(?:r|ear)?\b|\bpa\b/,
  ],
]

const unreadable =
  /\b(?:week|weekly|hebdomadaires?|semaine|wochentlich|fortnight|bi-?weekly)\b|\/ ?w(?:k|eek)\b/
const sideAmount =
  /\b(?:bonus|commission|equity|stipend|sign-?on|signing|ote|variable|prime|primes|raised|funding|series|revenue|valuation|tickets?|panier|401)\b/

/**
 * The pay that a salary text states, as Ashby, France Travail and people write it: “$120K – $150K • Offers Equity”,
 * “Mensuel de 2300,00 Euros sur 12 mois”, “TJM 450 €”, “35-40K€ brut annuel”. Undefined for none or an implausible one
 * (a year of 12 €). Without a period, only an amount that must be yearly is read; the hint's country (ISO-2) tells
 * which dollar or krona is meant, and the currency where none is written.
 */
export function readPay(text: string, hint: { country?: string } = {}): ReadPay | undefined {
  for (const clause of clausesOf(text)) {
    const pay = readClause(clause, hint.country)
    if (pay) return pay
  }
  return undefined
}

function readClause(clause: string, country: string | undefined): ReadPay | undefined {
  const amounts = amountsIn(clause, country)
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at]
    const next = amounts[at + 1]
    if (!low) continue
    const high =
      next && isRange(clause.slice(low.end, next.start), clause.slice(0, low.start)) ? next : undefined
    const pay = payFrom(clause, low, high, country)
    if (pay) return pay
    if (high) at++
  }
  return undefined
}

function payFrom(clause: string, low: Amount, high: Amount | undefined, country: string | undefined) {
  const end = high?.end ?? low.end
  const around = clause.slice(Math.max(0, low.start - 45), low.start)
  const after = clause.slice(end, end + 30)
  const said = high?.currency ?? low.currency
  const currency = said ?? (wants(clause) ? currencyOf(country) : undefined)
  if (!currency || unreadable.test(after)) return undefined
  const alone = !high && clause.length > 90 && !wants(around + after) && !first(after)
  if (alone || /^ ?%/.test(after) || (sideAmount.test(around.slice(-25)) && !wants(around))) return undefined
  const [a, b] = scaled(low, high)
  const [min, max] = [Math.min(a, b), Math.max(a, b)]
  const period =
    periodOf(clause, low.start, end) ?? (isPlausible(min, max, currency, 'year', true) ? 'year' : undefined)
  if (!period || !isPlausible(min, max, currency, period, false)) return undefined
  const gross = grossOf(clause)
  const open = high ? undefined : openEnd(around, after)
  return {
    min: round(min),
    max: round(max),
    currency,
    period,
    ...(gross !== undefined && { gross }),
    ...(open && { open }),
  }
}

/** “35-40K” and “120 – 150K”: the first amount takes the thousands of the second. */
function scaled(low: Amount, high: Amount | undefined): [number, number] {
  if (!high) return [low.value, low.value]
  const shared =
    low.factor === 1 && high.factor > 1 && low.value < 1000 && low.value * high.factor <= high.value
  return [shared ? low.value * high.factor : low.value, high.value]
}

/** The period said nearest to the amounts: just behind them first, then before them. */
function periodOf(clause: string, start: number, end: number): PayPeriod | undefined {
  const behind = first(clause.slice(end, end + 32))
  if (behind) return behind
  const before = clause.slice(Math.max(0, start - 45), start)
  return periods.find(([, pattern]) => pattern.test(before))?.[0] ?? first(clause.slice(end))
}

function first(text: string): PayPeriod | undefined {
  let found: { period: PayPeriod; at: number } | undefined
  for (const [period, pattern] of periods) {
    const at = text.search(pattern)
    if (at >= 0 && (!found || at < found.at)) found = { period, at }
  }
  return found?.period
}

function grossOf(text: string): boolean | undefined {
  if (/\b(?:brut|bruts|brute|gross|brutto|bruto|before tax)\b/.test(text)) return true
  return /(?<![.\w])(?:net|nets|nette|netto|after tax)\b(?! ?(?:core|worth|revenue|new))/.test(text)
    ? false
    : undefined
}

function openEnd(before: string, after: string): 'from' | 'upTo' | undefined {
  if (/(?:up to|jusqu'a|maximum|max\.?|bis zu|hasta) ?(?:de |of )?$/.test(before)) return 'upTo'
  if (/(?:from|starting at|a partir de|des|minimum|min\.?|ab|at least|desde) ?(?:de |of )?$/.test(before))
    return 'from'
  return /^ ?(?:\+|et plus|and up|or more|minimum)/.test(after) ? 'from' : undefined
}

function isRange(between: string, before: string): boolean {
  const gap = between.trim()
  if (/^(?:-|to|a|au|et|and|bis|until|jusqu'a|hasta)$/.test(gap)) {
    return !/^(?:et|and)$/.test(gap) || /\b(?:entre|between)\b[^\d]*$/.test(before)
  }
  return /^(?:per (?:year|hour|month|day)|brut|annuels?|gross)? ?(?:-|a|to)$/.test(gap)
}

/** Whether the words speak of a wage, so that a bare number may be one. */
function wants(text: string): boolean {
  return /\b(?:salaires?|salary|salaries|pay|compensation|remuneration|wage|brut|gross|brutto|tjm|annuels?|mensuels?|horaires?|base|package|fixe|gehalt|comp|annual|lpa|lakhs?|k)\b|\d ?k\b/.test(
    text,
  )
}

/** The folded text in its clauses: bullets, lines and bars part them; months counted (“sur 12.0 mois”) are dropped. */
function clausesOf(text: string): string[] {
  return fold(text)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2010-\u2015\u2212~]| to (?=[^a-z]{0,4}\d)/g, (sign) => (sign.trim() === 'to' ? ' to ' : '-'))
    .replace(/\bsur (?:une base de )?[\d.,]+ ?mois\b|\b1[2-5] ?mois\b|\b1[3-5](?:e|eme) mois\b/g, ' ')
    .split(/[•|\n]|;(?= )/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => /\d/.test(clause))
}

const ofCountry: Record<string, Currency> = {
  ...Object.fromEntries(
    'FR BE LU DE NL ES PT IT IE AT FI GR EE LV LT SK SI HR CY MT'
      .split(' ')
      .map((code) => [code, 'EUR' as const]),
  ),
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  US: 'USD',
  SE: 'SEK',
  PL: 'PLN',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  DK: 'DKK',
  NO: 'NOK',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  KR: 'KRW',
  SG: 'SGD',
  HK: 'HKD',
  MY: 'MYR',
  PH: 'PHP',
  AE: 'AED',
  SA: 'SAR',
  IL: 'ILS',
  TR: 'TRY',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
  MA: 'MAD',
}

/** The currency in which a country (ISO-2) pays; undefined for those outside the vocabulary. */
export function currencyOf(country: string | undefined): Currency | undefined {
  const currency = country ? ofCountry[country.toUpperCase()] : undefined
  return currency && currency in currencies ? currency : undefined
}

const round = (amount: number) => Math.round(amount * 100) / 100
