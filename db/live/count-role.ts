import { eq } from 'drizzle-orm'
import { countLiveNumbers, goodUntil, scopesOf } from '@/rules/live/numbers'
import { fewest } from '@/rules/live/shares'
import type { RoleSlug } from '@/rules/roles/roles'
import { lastJobChange } from '../jobs/changes'
import { store, t } from '../store'
import { listJobValues, nextTurn } from './counted-jobs'

const stale = new Date(0)

// Counting takes some 0.1 ms a job: a large role rests between two counts, a small one needs no rest.
const restOf = (jobs: number) => (jobs < 500 ? 0 : 2 * jobs)

const running = new Map<RoleSlug, Promise<void>>()

/** Counts a role, its seniorities and its countries anew; who comes while it is being counted waits for that. */
export function countRole(role: RoleSlug, now: Date): Promise<void> {
  const known = running.get(role)
  if (known) return known
  const count = writeNumbers(role, now).finally(() => running.delete(role))
  running.set(role, count)
  return count
}

async function writeNumbers(role: RoleSlug, now: Date): Promise<void> {
  const before = await lastJobChange()
  const jobs = await listJobValues(role, now)
  const until = goodUntil(jobs, now)
  const rest = { computedAt: now, restMs: restOf(jobs.length) }
  const rows: (typeof t.roleNumbers.$inferInsert)[] = []
  for (const part of scopesOf(jobs, role)) {
    await nextTurn()
    const numbers = countLiveNumbers(part.jobs, part.scope, now)
    const { seniority = '', country = '' } = part.scope
    if ((seniority || country) && numbers.openings.n < fewest) continue
    rows.push({ role, seniority, country, openings: numbers.openings.n, numbers, goodUntil: until, ...rest })
  }
  await store.tx(async (tx) => {
    // What changed while this was counted may be missing here.
    const missed = (await lastJobChange()) > before
    await tx.delete(t.roleNumbers).where(eq(t.roleNumbers.role, role))
    await tx.insert(t.roleNumbers).values(rows.map((row) => (missed ? { ...row, goodUntil: stale } : row)))
  })
}
