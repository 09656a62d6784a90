import { z } from 'zod'
import { keysOf, type Seniority, seniorities } from '../vocabulary'

/** Years of experience, half-open: exactly 2 belongs to `{ from: 2, to: 5 }`, not to `{ from: 0, to: 2 }`. Null is “and more”. */
export type Years = { from: number; to: number | null }

/** Whom a figure of pay speaks of: a level, some years of experience, or everybody. */
export type Bucket =
  | { axis: 'seniority'; bucket: Seniority }
  | { axis: 'years'; bucket: Years }
  | { axis: 'all'; bucket: null }

/** What a reader says of themselves; years may have a fraction. */
export type Experience = { years?: number; level?: Seniority }

/** Whether some years of experience fall in a band. */
export function isWithin({ from, to }: Years, years: number): boolean {
  return years >= from && (to === null || years < to)
}

/** Whether a figure is the band of a reader with this experience; a figure over all experience is nobody’s. */
export function isBandOf({ axis, bucket }: Bucket, { years, level }: Experience): boolean {
  if (axis === 'years') return years !== undefined && isWithin(bucket, years)
  return axis === 'seniority' && bucket === level
}

/** The rule that decides at a boundary, by the example of the years at hand. */
export const boundaryRule = 'With exactly 2 years you are in the band 2–5 years, not 0–2.'

const single = z.string().trim().max(40).optional().catch(undefined)

/** Experience as an address carries it; what cannot be read is left out. */
export const experienceQuery = z.object({
  years: single
    .transform((text) => (text ? Number(text.replace(',', '.')) : undefined))
    .pipe(z.number().min(0).max(60).optional().catch(undefined)),
  level: z.enum(keysOf(seniorities)).optional().catch(undefined),
})
