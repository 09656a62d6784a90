import { and, desc, eq, gte, inArray, lte, min, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { countLiveNumbers, liveVersion } from '@/rules/live/numbers'
import { type RoleSnapshot, snapshotOf } from '@/rules/live/snapshot'
import { type RoleSlug, roles } from '@/rules/roles/roles'
import { store, type Tx, t } from '../store'
import { countDueRoles } from './count'
import { listPastJobValues } from './counted-jobs'
import { readLiveNumbers } from './numbers'

/** The day of a moment, "2026-11-21", in UTC. */
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** Keeps what the board says of every role today; a role that has its day already keeps it. */
export async function takeSnapshots(now = new Date()): Promise<void> {
  const day = dayOf(now)
  const taken = await store.read
    .select({ role: t.roleSnapshots.role })
    .from(t.roleSnapshots)
    .where(eq(t.roleSnapshots.day, day))
  const done = new Set(taken.map(({ role }) => role))
  if (done.size < roles.length) await countDueRoles(now)
  for (const { slug: role } of roles) {
    const numbers = done.has(role) ? undefined : await readLiveNumbers({ role })
    if (numbers)
      await keep([{ role, day, numbers: snapshotOf(numbers), takenAt: new Date(numbers.computedAt) }])
  }
}

/**
 * Fills the days before today from the dates that the record holds: a job counts on each day on which it was open at
 * midnight. For a record whose jobs are all known, as the demo's are; days that have been kept stay as they are.
 */
export async function fillPastDays(days: number, now: Date): Promise<void> {
  const today = new Date(dayOf(now))
  for (const { slug: role } of roles) {
    const jobs = await listPastJobValues(role)
    const rows = Array.from({ length: days }, (_, i) => {
      const midnight = addDays(today, -1 - i)
      const numbers = snapshotOf(countLiveNumbers(jobs, { role }, midnight))
      return { role, day: dayOf(midnight), numbers, takenAt: midnight }
    })
    await keep(rows)
  }
}

/** The newest day of a role between these two, both counted; undefined when none was kept. */
export async function findSnapshot(
  role: RoleSlug,
  from: Date,
  to: Date,
): Promise<{ day: string; numbers: RoleSnapshot } | undefined> {
  const [row] = await store.read
    .select({ day: t.roleSnapshots.day, numbers: t.roleSnapshots.numbers })
    .from(t.roleSnapshots)
    .where(
      and(
        eq(t.roleSnapshots.role, role),
        eq(t.roleSnapshots.version, liveVersion),
        gte(t.roleSnapshots.day, dayOf(from)),
        lte(t.roleSnapshots.day, dayOf(to)),
      ),
    )
    .orderBy(desc(t.roleSnapshots.day))
    .limit(1)
  return row
}

/** The first day that was kept of each month, the newest first, at most so many. */
export async function listMonthlySnapshots(
  role: RoleSlug,
  months = 13,
): Promise<{ day: string; numbers: RoleSnapshot }[]> {
  const { day, numbers } = t.roleSnapshots
  const firsts = store.read
    .select({ first: min(day) })
    .from(t.roleSnapshots)
    .where(eq(t.roleSnapshots.role, role))
    .groupBy(sql`substr(${day}, 1, 7)`)
  return store.read
    .select({ day, numbers })
    .from(t.roleSnapshots)
    .where(
      and(eq(t.roleSnapshots.role, role), eq(t.roleSnapshots.version, liveVersion), inArray(day, firsts)),
    )
    .orderBy(desc(day))
    .limit(months)
}

/** Forgets every day: once the demo's jobs are gone, days that counted them would be false. */
export async function forgetSnapshots(tx: Tx): Promise<void> {
  await tx.delete(t.roleSnapshots)
}

async function keep(rows: Omit<typeof t.roleSnapshots.$inferInsert, 'version'>[]) {
  const versioned = rows.map((row) => ({ ...row, version: liveVersion }))
  await store.db.insert(t.roleSnapshots).values(versioned).onConflictDoNothing()
}
