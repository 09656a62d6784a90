import { numberFormat } from '../formats'
import { type Currency, currencies, type PayPeriod, payPeriods } from '../vocabulary'

/** Pay as its employer states it, in units of the currency, to the cent, for one period. */
export type Pay = { min: number; max: number; currency: Currency; period: PayPeriod }

/** How many of a period make a working year: 12 months, 218 days (the French day-rate year), 1,607 hours. */
const perYear: Record<PayPeriod, number> = { year: 1, month: 12, day: 218, hour: 1607 }

/** The yearly figure used to compare and to filter, in whole units of the same currency. */
export function yearly(amount: number, period: PayPeriod): number {
  return Math.round(amount * perYear[period])
}

/** How a yearly figure was reached, as a reader is told; empty where the pay is yearly already. */
export function conversionRule(period: PayPeriod): string {
  return period === 'year' ? '' : `A year is counted as ${perYear[period].toLocaleString('en')} ${period}s.`
}

/** An exact range, "€45,000–58,000". */
export function formatPay(pay: Pay): string {
  return range(pay, exactAmount)
}

/** A range for a card, "€45–58k" for yearly pay and as it stands for shorter periods: "€450–520". */
export function formatPayShort(pay: Pay): string {
  if (pay.period !== 'year' && pay.max < 10_000) return formatPay(pay)
  return `${range(pay, (amount) => String(Math.round(amount / 100) / 10))}k`
}

/** “45,000”, and “12.50” where there are cents. */
function exactAmount(amount: number): string {
  return Number.isInteger(amount) ? amount.toLocaleString('en') : withCents.format(amount)
}

const withCents = numberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

// Of other currencies a unit is worth too little, or too different, to say what is strange.
const known: readonly Currency[] = ['EUR', 'GBP', 'USD', 'CHF', 'CAD', 'AUD', 'NZD']

/** Why an amount is no pay that anybody is offered for this period, as a sentence that asks; undefined where it may be. */
export function doubtOf(
  amount: number | undefined,
  currency: Currency,
  period: PayPeriod,
): string | undefined {
  if (!amount || !known.includes(currency)) return undefined
  const year = yearly(amount, period)
  if (year >= 1_000 && year <= 1_000_000) return undefined
  const said = `${sign(currency)}${exactAmount(amount)} ${payPeriods[period]}`
  return `${said} is ${year > 1_000_000 ? 'more' : 'less'} than a job pays: check the amount and the period.`
}

/** One amount on a ruler, "€52.5k". */
export function formatThousands(amount: number, currency: Currency): string {
  return `${sign(currency)}${Math.round(amount / 100) / 10}k`
}

/** What a job says of its pay, as far as it says it. */
export type StatedPay = {
  payMin: number | null
  payMax: number | null
  payCurrency: Currency
  payPeriod: PayPeriod
  payNet: boolean
}

/** The currency of a job that states both ends of a gross range by the year: what may enter a median. */
export function yearlyCurrency(job: StatedPay): Currency | undefined {
  return job.payMin && job.payMax && job.payPeriod === 'year' && !job.payNet ? job.payCurrency : undefined
}

/** "euros", "US dollars". */
export function currencyName(currency: Currency): string {
  const format = numberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency
}

function range({ min, max, currency }: Pay, write: (amount: number) => string) {
  return min === max ? sign(currency) + write(min) : `${sign(currency)}${write(min)}–${write(max)}`
}

function sign(currency: Currency) {
  const symbol = currencies[currency]
  return symbol.length > 1 ? `${symbol} ` : symbol
}
