import type { Currency, PayPeriod } from '@/rules/vocabulary'
import { type Amount, amountsIn } from './amounts'
import { currencyOf } from './currency-of'
import { periodIn, withoutPeriods } from './periods'
import { isPlausible } from './plausible'

/** Pay that a text states, in units of the currency and their fractions for one period; `open` where only one end was said. */
export type ReadPay = {
  min: number
  max: number
  currency: Currency
  period: PayPeriod
  gross?: boolean
  open?: 'from' | 'upTo'
}

/** A wage that a clause may state: how far its words go, and what speaks for and against it. */
export type Stated = {
  pay: ReadPay
  start: number
  end: number
  /** A money sign, or a factor of thousands, was written. */
  isRange: boolean
  hasPeriod: boolean
  /** A sum of pay and what may be earned on top: “package”. */
  isWhole: boolean
}

/** Sums that are paid beside a wage, or for something else. */
const beside =
  'bonus|bonuses|variable|variabel|commissions?|equity|stipend|sign-?on|signing|prime|primes|ote|on[- ]target|total (?:cash|target|comp\\w*)|living wage|relocation|stock|rsus?|bspce|panier|tickets?|401k?'
const besideBefore = new RegExp(`\\b(?:${beside})\\b`)
const besideAfter = new RegExp(
  `^(?!.{0,3}(?:plus|and|et|with|avec|or|ou|base|fixe|fixed)\\b) ?(?:de |d'|of |in |per (?:year|month) (?:in|for|of) )?(?:[a-z-]+ ){0,2}?(?:${beside}|budgets?|allowances?)\\b`,
)
const baseBefore = /\b(?:base|fixe|fixed|fixum|grundgehalt|salary|salaire|brut)\b[^\d]{0,20}$/
const whole = /\b(?:package|total comp\w*)\b/
/** What says that the sum holds more than a wage: “package including super”. */
const holding = '(?:incl\\w*|inclusive|comprising|comprenant|y compris|dont|of which)'
const wholeAfter = new RegExp(`^ ?(?:total |global |annual )?package,? ${holding}\\b`)
const holdsMore = new RegExp(`^,? ?\\(?${holding}\\b`)

/**
 * The wages that a folded clause may state, in order. A period that stands beside the amounts must suit them (a year of
 * 12 € is none); where none is said, only an amount that must be yearly, or a gross month in euros, is one.
 */
export function statedIn(clause: string, country: string | undefined): Stated[] {
  const amounts = amountsIn(clause, country)
  const found: Stated[] = []
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at]
    const next = amounts[at + 1]
    if (!low) continue
    const high = next && isRange(low, next, clause) ? next : undefined
    const since = amounts[at - 1]?.end ?? 0
    const until = amounts[at + (high ? 2 : 1)]?.start ?? clause.length
    const stated = statedFrom(clause, low, high, { since, until, country })
    if (stated) found.push(stated)
    if (high) at++
  }
  return found
}

type Around = { since: number; until: number; country: string | undefined }

function statedFrom(
  clause: string,
  low: Amount,
  high: Amount | undefined,
  { since, until, country }: Around,
) {
  const [start, end] = [low.start, high?.end ?? low.end]
  const before = clause.slice(Math.max(since, start - 45), start)
  const after = clause.slice(end, Math.min(until, end + 40))
  const written = high?.currency ?? low.currency
  const currency = written ?? (speaksOfWage(clause) ? currencyOf(country) : undefined)
  if (!currency || /^ ?%/.test(after)) return undefined
  const isBase = baseBefore.test(before)
  if ((besideBefore.test(before.slice(-32)) && !isBase) || besideAfter.test(after)) return undefined
  if (wholeAfter.test(after) || (whole.test(before) && holdsMore.test(after))) return undefined
  const [a, b] = scaled(low, high)
  const [min, max] = [Math.min(a, b), Math.max(a, b)]
  const gross = grossOf(clause)
  const said = periodBeside(before, after)
  if (said === 'week') return undefined
  const period = said
    ? isPlausible(min, max, currency, said, false) && said
    : guessedPeriod(clause, { min, max, currency, gross })
  if (!period) return undefined
  const open = high ? undefined : openEnd(before, after)
  const pay: ReadPay = {
    min: round(min),
    max: round(max),
    currency,
    period,
    ...(gross !== undefined && { gross }),
    ...(open && { open }),
  }
  const isWhole = whole.test(before) || whole.test(after.slice(0, 10))
  return { pay, start, end, isRange: high !== undefined, hasPeriod: said !== undefined, isWhole }
}

/** Just behind the amounts first, then before them. */
const periodBeside = (before: string, after: string) =>
  periodIn(after.slice(0, 24)) ?? periodIn(before.slice(-30), 'last')

/** The period of a clause whose amounts have none beside them. */
function guessedPeriod(
  clause: string,
  { min, max, currency, gross }: { min: number; max: number; currency: Currency; gross: boolean | undefined },
): PayPeriod | undefined {
  const loose = periodIn(clause)
  if (loose && loose !== 'week' && isPlausible(min, max, currency, loose, false)) return loose
  if (isPlausible(min, max, currency, 'year', true)) return 'year'
  return gross !== undefined && currency === 'EUR' && min >= 1000 && max < 10_000 ? 'month' : undefined
}

/** “35-40K” and “120 – 150K”: the first amount takes the thousands of the second. */
function scaled(low: Amount, high: Amount | undefined): [number, number] {
  if (!high) return [low.value, low.value]
  const shared =
    low.factor === 1 && high.factor > 1 && low.value < 1000 && low.value * high.factor <= high.value
  return [shared ? low.value * high.factor : low.value, high.value]
}

function grossOf(text: string): boolean | undefined {
  if (/\b(?:bruts?|brutes?|gross|brutto|brutos?|lord[oai]|before tax)\b/.test(text)) return true
  return /(?<![.\w])(?:nets?|nette|netto|netos?|nett[oi]|after tax)\b(?! ?(?:core|worth|revenue|new|framework))/.test(
    text,
  )
    ? false
    : undefined
}

function openEnd(before: string, after: string): 'from' | 'upTo' | undefined {
  if (/(?:up to|jusqu'a|maximum|max\.?:?|bis zu|hasta|tot) ?(?:de |of )?$/.test(before)) return 'upTo'
  if (
    /(?:from|starting at|a partir de|des|minimum|min\.?|ab|vanaf|at least|au moins|desde) ?(?:de |of )?$/.test(
      before,
    )
  )
    return 'from'
  return /^\+(?![a-z])|^ \+(?! ?[a-z])|^ ?(?:et plus|and up|or more|minimum)/.test(after) ? 'from' : undefined
}

const words = "-|to|a|au|bis|until|tot|hasta|up to|through|jusqu'a"
const joint = new RegExp(`^(?:${words})$`)
const qualifiers =
  /\[[^\]]*\]|\((?:min|max|low|high|base|gross|brut)[^)]*\)|\b(?:bruts?|annuels?|gross|brutos?|brutto|lordi|base|minimum|maximum|min\.?|max\.?)\b/g

/** Whether two amounts are the ends of one range, by what stands between them: “38K€ et 48K€”, “$50/hr - $60/hr”, “45/50k€”. */
function isRange(low: Amount, next: Amount, clause: string): boolean {
  const between = clause.slice(low.end, next.start)
  if (between.length > 60) return false
  const gap = withoutPeriods(between.replace(qualifiers, ' ')).replace(/\s+/g, ' ').trim()
  const [from, to] = scaled(low, next)
  if (joint.test(gap)) return true
  if (between.trim() === '/')
    return from < to && to < from * 2 && (next.currency !== undefined || next.factor > 1)
  if (!/^(?:et|and|und|en|y|e|&)$/.test(gap)) return false
  if (/\b(?:entre|between|zwischen|tussen|tra)\b[^\d]*$/.test(clause.slice(0, low.start))) return true
  const isMoney = (amount: Amount) => amount.currency !== undefined
  return isMoney(low) && isMoney(next) && from < to && to <= from * 1.5
}

/** Whether the words speak of a wage, so that a bare number may be one. */
export function speaksOfWage(text: string): boolean {
  return /\b(?:salaires?|salary|salaries|salario|pay|compensation|remuneration|wage|bruts?|gross|brutto|bruto|tjm|annuels?|mensuels?|horaires?|base|package|fixe|gehalt|\w*gehalt|salaris|verg[u]tung|ral|comp|annual|ctc|lpa|lakhs?|k)\b|\d ?k\b/.test(
    text,
  )
}

const round = (amount: number) => Math.round(amount * 100) / 100
