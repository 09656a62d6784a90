import { addDays } from '../dates'
import { daysOf, endOfRetention, peopleKeptDays } from '../retention'
import { type Promised, type SiteSettings, siteSettings } from './settings'

/** One limit that stands for what began before a moment, or for all: what ended before `before` is past it. */
export type Limit = { begunBefore: Date | undefined; before: Date }

const monthsOf = {
  applications: 'applicationMonths',
  consented: 'consentedMonths',
  accounts: 'accountMonths',
} as const satisfies Partial<Record<keyof ReturnType<typeof peopleKeptDays>, keyof Promised>>

/**
 * All limits of what an owner may keep longer or shorter: that of today, and the shorter ones that were promised to whoever
 * gave theirs before the time was made longer. What is past one of them goes.
 */
export function limitsOf(kind: keyof typeof monthsOf, now: Date): Limit[] {
  const promised = siteSettings().promised.map((one) => ({
    begunBefore: new Date(one.until),
    before: addDays(now, -daysOf(one[monthsOf[kind]])),
  }))
  return [{ begunBefore: undefined, before: endOfRetention(now)[kind] }, ...promised]
}

/** What was promised until now where some of it is made longer, added to what was before; a promise that nobody can still be held to is left out. */
export function stillPromised(before: SiteSettings, after: SiteSettings, now: Date): Promised[] {
  const { applicationMonths, consentedMonths, accountMonths } = before
  const months = { applicationMonths, consentedMonths, accountMonths }
  const isLonger = Object.values(monthsOf).some((name) => after[name] > before[name])
  const all = isLonger ? [...before.promised, { until: now.getTime(), ...months }] : before.promised
  return all.filter((one) => Object.values(monthsOf).some((name) => one[name] < after[name]))
}

/** How many days of a kind are promised to what began at that moment: the fewest of those that stood since. */
export function daysPromised(kind: keyof typeof monthsOf, begun: Date): number {
  const since = siteSettings().promised.filter(({ until }) => begun.getTime() < until)
  return Math.min(peopleKeptDays()[kind], ...since.map((one) => daysOf(one[monthsOf[kind]])))
}

/** Until when an application is kept; undefined while it is open. */
export function applicationKeptUntil({
  sentAt,
  closedAt,
  consentAt,
}: {
  sentAt: Date
  closedAt: Date | null
  consentAt: Date | null
}): Date | undefined {
  const days = consentAt ? daysPromised('consented', consentAt) : daysPromised('applications', sentAt)
  return closedAt ? addDays(closedAt, days) : undefined
}
