import { z } from 'zod'
import type { SaidPay } from '@/adverts/imported-job'
import { isPlausible } from '@/adverts/pay/plausible'
import { type Currency, currencies, type PayPeriod } from '../../rules/vocabulary'
import { momentOfEpoch } from './deadline'

/** A text that may be missing, null or blank; trimmed, else undefined. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined)

/** A text that must be there. */
export const needed = (what: string) => z.string(`has no ${what}`).trim().min(1, `has no ${what}`)

/** An id that is a number with some sources and a text with others. */
export const id = z.union([z.string().trim().min(1), z.number()], 'has no id').transform(String)

/** An address that a visitor may be sent to: http or https; anything else is left out. */
export const link = z
  .string()
  .nullish()
  .transform((value) => (value && /^https?:\/\/[^\s"'<>]+$/i.test(value.trim()) ? value.trim() : undefined))

/** A moment as ISO 8601, “2026-08-05 10:10:39 UTC”, a day, seconds or milliseconds; what is none is left out. */
export const moment = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    if (value && /^\d{9,13}$/.test(String(value))) return momentOfEpoch(Number(value))
    const date = new Date(
      typeof value === 'string' ? value.replace(/^(\S+) (\S+) UTC$/, '$1T$2Z') : (value ?? ''),
    )
    return Number.isNaN(date.getTime()) ? undefined : date
  })

/** A number that some sources write as a text; what is none is left out. */
export const number = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) =>
    value === '' || !Number.isFinite(Number(value ?? 'none')) ? undefined : Number(value),
  )

const codes: Record<string, string> = currencies

/** A range of a record's fields, open where an end is missing or 0; undefined where it lacks currency or period, or is no wage (0, or cents taken for units). */
export function payOf(
  range: { min?: number; max?: number; currency?: string },
  period: PayPeriod | undefined,
): SaidPay | undefined {
  const currency = range.currency?.trim().toUpperCase() ?? ''
  const bottom = range.min || range.max
  const top = range.max || range.min
  if (!bottom || !top || !period || !Object.hasOwn(codes, currency)) return undefined
  const known = currency as Currency // a key of the vocabulary, as was just seen
  const [min, max] = [Math.min(bottom, top), Math.max(bottom, top)]
  const open = !range.min ? 'upTo' : !range.max ? 'from' : undefined
  return isPlausible(min, max, known, period, false)
    ? { min, max, currency: known, period, ...(open && { open }) }
    : undefined
}

/** The period of “1 YEAR”, “per-year-salary”, “hourly” and the like; undefined for weeks, once, and what is unsaid. */
export function periodOf(words: string | undefined): PayPeriod | undefined {
  const said = words?.toLowerCase() ?? ''
  if (/(?:^|\D)(?:[2-9]|\d\d)[ -]|week|one-?time|none/.test(said)) return undefined
  if (/year|annual/.test(said)) return 'year'
  if (/month/.test(said)) return 'month'
  if (/hour/.test(said)) return 'hour'
  return /\bday|daily/.test(said) ? 'day' : undefined
}

/** The first of these that a record of unknown shape holds as an id. */
export function idIn(record: unknown, key: string): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const value = new Map(Object.entries(record)).get(key)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The parts of a place that are there, as people write them: “Lyon, Rhône, France”. */
export function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
