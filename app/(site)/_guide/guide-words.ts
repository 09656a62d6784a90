import type { GuideContent, Source } from '@/content/guide-schema'
import type { SalaryFact } from '@/content/salary-schema'
import { formatDate } from '@/rules/dates'
import { formatPayShort } from '@/rules/pay'
import { type Currency, currencies, seniorities } from '@/rules/vocabulary'

const countryNames = new Intl.DisplayNames('en', { type: 'region' })
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "France", "United States". */
export const countryName = (code: string) => countryNames.of(code) ?? code

/** What a source is called in passing: its publisher, or its short name: "Salary sheet". */
export const sourceName = ({ publisher, id }: Source) =>
  publisher ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')

export function findSource(guide: GuideContent, id: string): Source {
  const source = guide.sources.find((each) => each.id === id)
  if (!source) throw new Error(`no source is called “${id}”`) // the content schema refuses such a guide
  return source
}

/** "9 June 2026", "June 2026", "2026", or "not dated". */
export function asOfWords(asOf: string | null): string {
  if (asOf === null) return 'not dated'
  if (asOf.length === 4) return asOf
  return (asOf.length === 7 ? monthAndYear : { format: formatDate }).format(new Date(asOf))
}

type Bucket = Pick<SalaryFact, 'axis' | 'bucket'> & { label?: string }

/** "Confirmed", "2–5 years", "15 years and more", "All experience". */
export function bucketWords({ axis, bucket, label }: Bucket): string {
  if (label) return label
  if (axis === 'all' || bucket === null) return 'All experience'
  if (typeof bucket === 'string') return seniorities[bucket]
  if (bucket.to === null) return `${bucket.from} years and more`
  return bucket.from === 0 && bucket.to === 1 ? 'First year' : `${bucket.from}–${bucket.to} years`
}

export const axisWords = {
  seniority: 'by seniority',
  years: 'by years of experience',
  all: 'over all experience',
}

export const isCurrency = (code: string): code is Currency => code in currencies

/** "euros", "US dollars". */
export function currencyWords(currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency
}

type Figure = Pick<SalaryFact, 'min' | 'max' | 'currency' | 'approximate'>

/** "€35–48k", "about $160k". */
export function amountShort({ min, max, currency, approximate }: Figure): string {
  const text = isCurrency(currency)
    ? formatPayShort({ min, max, currency, period: 'year' })
    : amountExact({ min, max, currency, approximate: false })
  return approximate ? `about ${text}` : text
}

/** "€35,000–48,000", "about $160,000". */
export function amountExact({ min, max, currency, approximate }: Figure): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 })
  const text = min === max ? format.format(min) : `${format.format(min)}–${max.toLocaleString('en')}`
  return approximate ? `about ${text}` : text
}
