import { numberFormat } from '@/rules/formats'
import { seniorities } from '@/rules/vocabulary'
import type { Fit, PayFact } from './pay-facts'

type Bucket = Pick<PayFact, 'axis' | 'bucket'> & { label?: string }

/** "Confirmed", "2–5 years", "15 years and more", "All experience". */
export function bucketWords({ axis, bucket, label }: Bucket): string {
  if (label) return label
  if (axis === 'all' || bucket === null) return 'All experience'
  if (typeof bucket === 'string') return seniorities[bucket]
  if (bucket.to === null) return `${bucket.from} years and more`
  return bucket.from === 0 && bucket.to === 1 ? 'First year' : `${bucket.from}–${bucket.to} years`
}

type Figure = Pick<PayFact, 'min' | 'max' | 'currency' | 'approximate'>

/** "€35,000–48,000", "about $160,000". */
export function amountExact({ min, max, currency, approximate }: Figure): string {
  const text = min === max ? money(min, currency) : `${money(min, currency)}–${max.toLocaleString('en')}`
  return approximate ? `about ${text}` : text
}

/** "Half of them earn between $105,210 and $171,980; the middle one earns $135,980." Empty for what is no statistic. */
export function statisticWords({ figure, min, middle, max, currency, period }: PayFact): string {
  const [low, high] = [money(min, currency), money(max, currency)]
  const often = period === 'month' ? ' a month' : ''
  if (figure === 'median') return `The middle one earns ${low}${often}: half earn more, half less.`
  if (figure !== 'quartiles' || middle === undefined) return ''
  return `Half of them earn between ${low} and ${high}${often}; the middle one earns ${money(middle, currency)}.`
}

/** How close a published group is to the role, in a sentence about it. */
export const fitWords: Record<Fit, string> = {
  exact: 'Close to this role',
  wider: 'Wider than this role',
  loose: 'A loose fit: we know of no nearer group',
}

const money = (amount: number, currency: string) =>
  numberFormat('en', {
    style: 'currency',
    currency,
    // The median of an even number of answers may fall between two amounts.
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount)
