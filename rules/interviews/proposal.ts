import { z } from 'zod'
import { type Calendar, siteCalendar } from '../calendar'
import { addDays } from '../dates'
import { line, text } from '../forms/text'
import { momentIn } from './times'

/** So many times are proposed at once. */
export const mostTimes = 4
const furthestDays = 90

export const timeField = (n: number) => `time-${n}`
export const lengths = { '30': '30 minutes', '45': '45 minutes', '60': 'an hour', '90': 'an hour and a half' }

/** What a recruiter proposes: its times are moments, the earliest first. */
export type Proposal = { times: Date[]; minutes: number; place: string; note: string }

const fields = z.object({
  minutes: z.enum(['30', '45', '60', '90'], 'Choose how long it takes').transform(Number),
  place: line('Where', 300).min(3, 'Write where it is: an address, or the link of the call'),
  details: text('About the interview', 3000).default(''),
})

/** The proposal that a form holds, whose times are those of the site’s clocks; or what to say, by the names of its fields. */
export function readProposal(
  form: Record<string, unknown>,
  now: Date,
  calendar: Calendar = siteCalendar(),
): { proposal: Proposal } | { errors: Record<string, string> } {
  const given = fields.safeParse({ place: '', ...textsOf(form) })
  const errors: Record<string, string> = {}
  if (!given.success) for (const { path, message } of given.error.issues) errors[String(path[0])] ??= message
  const times = new Map<number, Date>()
  for (let n = 1; n <= mostTimes; n++) {
    const written = String(form[timeField(n)] ?? '')
    if (!written) continue
    const time = momentIn(calendar.zone, written)
    const problem = wrongWith(time, now)
    if (problem) errors[timeField(n)] = problem
    else if (time) times.set(time.getTime(), time)
  }
  if (times.size === 0) errors[timeField(1)] ??= 'Propose at least one time'
  if (!given.success || Object.keys(errors).length > 0) return { errors }
  const { details, ...rest } = given.data
  const earliestFirst = [...times.values()].sort((a, b) => a.getTime() - b.getTime())
  return { proposal: { ...rest, note: details, times: earliestFirst } }
}

const textsOf = (form: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string'))

function wrongWith(time: Date | undefined, now: Date): string | undefined {
  if (!time) return 'Write a day and a time, such as 3 December 2026, 14:30'
  if (time < addDays(now, 1 / 24)) return 'Choose a time that is at least an hour from now'
  if (time > addDays(now, furthestDays)) return `Choose a time within ${furthestDays} days`
}
