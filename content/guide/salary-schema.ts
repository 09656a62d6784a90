import { z } from 'zod'
import { countryCodes } from '@/rules/places/countries'
import { findRole } from '@/rules/roles/roles'
import { currencies, keysOf } from '@/rules/vocabulary'

export const seniority = z.enum(
  ['intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive'],
  'must be intern, junior, mid (“confirmed” in French usage), senior, lead, staff_principal, manager or executive',
)
export const asOf = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'must be 2026, 2026-06 or 2026-06-09, or null when the source is not dated',
  )
  .refine(isDay, 'is no day of the calendar')
  .nullable()
export const country = z
  .string()
  .refine((code) => countryCodes.includes(code), 'must be a country code of two letters, like FR')
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a role’s slug, like back-end-developer')
export const role = slug.refine((name) => findRole(name), 'must be one of our roles')
export const words = z.string().trim().min(1, 'must not be empty')

/** Half-open: exactly 2 years belongs to `{ from: 2, to: 5 }`, not to `{ from: 0, to: 2 }`. Null is “and more”. */
const years = z
  .strictObject({ from: z.number().min(0), to: z.number().nullable() })
  .refine(({ from, to }) => to === null || from < to, { path: ['to'], message: 'must be more than “from”' })

const amount = z.number().int('must be a whole amount').positive('must be more than zero')

const terms = {
  source: words,
  population: words,
  figure: z.enum(['range', 'average', 'estimate']),
  currency: z.enum(keysOf(currencies), 'must be a currency that we know, by its three letters, like EUR'),
  period: z.literal('year'),
  gross: z.boolean(),
  country,
  asOf,
}

/** Yearly pay as one source prints it, in whole units of `currency`. A single figure has min = max. */
export const salaryFact = onAxis({
  ...terms,
  label: words.optional().describe('the source’s own word for the bucket: “Confirmed”, “Recent graduate”'),
  min: amount,
  max: amount,
  approximate: z.boolean().default(false).describe('the source says “about”'),
})
  .refine(({ min, max }) => min <= max, { path: ['max'], message: 'must not be less than “min”' })
  .refine(({ figure, min, max }) => figure === 'range' || min === max, {
    path: ['figure'],
    message: 'can have two ends only when it is a range',
  })

/** One source’s pay for several roles: a row for each bucket, an amount for each role. */
export const salaryComparison = z
  .strictObject({
    ...terms,
    roles: z.array(role).min(2, 'must name two roles or more'),
    rows: z.array(onAxis({ amounts: z.array(amount) })).min(1),
  })
  .refine(({ roles, rows }) => rows.every(({ amounts }) => amounts.length === roles.length), {
    path: ['rows'],
    message: 'must each have one amount for each role',
  })

function onAxis<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion('axis', [
    z.strictObject({ ...shape, axis: z.literal('seniority'), bucket: seniority }),
    z.strictObject({ ...shape, axis: z.literal('years'), bucket: years }),
    z.strictObject({ ...shape, axis: z.literal('all'), bucket: z.null() }),
  ])
}

// “2026” and “2026-06” are whole; of a day, its month must have it.
function isDay(date: string) {
  const whole = `${date}-01-01`.slice(0, 10)
  const at = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole)
}

export type Seniority = z.infer<typeof seniority>
export type Years = z.infer<typeof years>
export type SalaryFact = z.infer<typeof salaryFact>
export type SalaryComparison = z.infer<typeof salaryComparison>
