import { listJobCards } from '@/db/jobs/jobs'
import { countOpenings, readLiveNumbers } from '@/db/live/numbers'
import { findSnapshot } from '@/db/live/snapshots'
import { addDays } from '@/rules/dates'
import { movesBetween, snapshotOf } from '@/rules/live/snapshot'
import type { Role } from '@/rules/roles/roles'

/** What the board says of a role: its live numbers, its newest jobs, and what has moved since a month ago; undefined before its first count. */
export async function readMarket({ slug }: Role, now: Date) {
  const [numbers, openJobs, month] = await Promise.all([
    readLiveNumbers({ role: slug }),
    countOpenings(),
    findSnapshot(slug, addDays(now, -60), addDays(now, -30)),
  ])
  if (!numbers) return undefined
  const inEuros = numbers.pay.filter(({ currency }) => currency === 'EUR')
  return {
    role: slug,
    now,
    numbers,
    openJobs,
    open: numbers.openings.n,
    newest: await listJobCards(numbers.newest, now),
    pay: inEuros.find(({ seniority }) => !seniority),
    payLevels: inEuros.flatMap(({ seniority, ...figure }) => (seniority ? [{ ...figure, seniority }] : [])),
    moved: month && { since: month.day, moves: movesBetween(month.numbers, snapshotOf(numbers)) },
  }
}

export type Market = NonNullable<Awaited<ReturnType<typeof readMarket>>>
