import { seniorities } from '@/rules/vocabulary'
import type { SalaryFact } from './salary-schema'

type Bucket = Pick<SalaryFact, 'axis' | 'bucket'> & { label?: string }

/** "Confirmed", "2–5 years", "15 years and more", "All experience". */
export function bucketWords({ axis, bucket, label }: Bucket): string {
  if (label) return label
  if (axis === 'all' || bucket === null) return 'All experience'
  if (typeof bucket === 'string') return seniorities[bucket]
  if (bucket.to === null) return `${bucket.from} years and more`
  return bucket.from === 0 && bucket.to === 1 ? 'First year' : `${bucket.from}–${bucket.to} years`
}

type Figure = Pick<SalaryFact, 'min' | 'max' | 'currency' | 'approximate'>

/** "€35,000–48,000", "about $160,000". */
export function amountExact({ min, max, currency, approximate }: Figure): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 })
  const text = min === max ? format.format(min) : `${format.format(min)}–${max.toLocaleString('en')}`
  return approximate ? `about ${text}` : text
}
