import { z } from 'zod'
import { fold } from '@/rules/words'

/** Until when a job stands: a moment, or a whole day (“2026-12-31”) where the job is. */
export type Deadline = { moment?: Date; day?: string }

const months = 'jan fev|feb mar avr|apr mai|may juin|jun juil|jul aou|aug sep oct|okt nov dec|dez'
  .split(' ')
  .map((names) => new RegExp(`^(?:${names})`))

/**
 * A deadline in any notation that has one meaning: ISO 8601, “2026-1-5”, “31/12/2026”, “31 Dec 2026”, “31 décembre 2026”,
 * seconds or milliseconds. A day that is none or has two meanings (“01/02/2026”) is reported, never dropped silently.
 */
export const deadline = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value, context): Deadline | undefined => {
    const said = typeof value === 'number' ? String(value) : (value?.trim() ?? '')
    if (!said || said === '0') return undefined
    const read = deadlineOf(said)
    if (!read)
      context.addIssue({
        code: 'custom',
        message: `has a deadline that cannot be read: ${said.slice(0, 40)}`,
      })
    return read
  })

function deadlineOf(said: string): Deadline | undefined {
  if (/^\d{9,13}$/.test(said)) return { moment: momentOfEpoch(Number(said)) }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(.*)$/.exec(said)
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (!day) return undefined
    if (!iso[4]) return { day }
    const moment = new Date(said.replace(/^(\S+) (\S+) UTC$/, '$1T$2Z'))
    if (Number.isNaN(moment.getTime())) return undefined
    // Without an offset the clock is that of the place; only its day is kept.
    return /(?:Z|UTC|[+-]\d\d:?\d\d)$/.test(said) ? { moment } : { day }
  }
  const day = dayInFigures(said) ?? dayInWords(said)
  return day ? { day } : undefined
}

/** Seconds of an epoch are ten figures for centuries, milliseconds thirteen. */
export const momentOfEpoch = (value: number) => new Date(value < 1e11 ? value * 1000 : value)

function dayInFigures(said: string): string | undefined {
  const [, a = 0, b = 0, year = 0] = (/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(said) ?? []).map(Number)
  if (said.includes('.')) return dayOf(year, b, a)
  if (a === b || (a > 12 && b <= 12)) return dayOf(year, b, a)
  return b > 12 ? dayOf(year, a, b) : undefined
}

function dayInWords(said: string): string | undefined {
  const [first = '', second = '', year = ''] = fold(said)
    .replace(/(?<=\d)(?:st|nd|rd|th|er)\b|^[a-z]+day,? |[.,]/g, '')
    .split(/[ -]+/)
  const [day, name] = /^\d/.test(first) ? [first, second] : [second, first]
  const month = months.findIndex((pattern) => pattern.test(name)) + 1
  return month > 0 && /^\d{4}$/.test(year) ? dayOf(Number(year), month, Number(day)) : undefined
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 2000
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
