import { and, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { fewest } from '@/rules/live/figures'
import { liveVersion } from '@/rules/live/numbers'
import { RoleTally } from '@/rules/live/role-tally'
import { nextQuietTurn } from '@/rules/next-turn'
import { type RoleSlug, roles } from '@/rules/roles/roles'
import { lastJobChange, listJobChanges } from '../jobs/changes'
import { findSetting, setSetting } from '../site/settings'
import { store, type Tx, t } from '../store'
import { readJobValues } from './counted-jobs'

const noted = 'role changes noted'
const stale = new Date(0)
const batch = 200

// Counting takes some 0.1 ms a job: a large role rests between two counts, a small one needs no rest.
const restOf = (jobs: number) => (jobs < 500 ? 0 : 2 * jobs)

/**
 * Counts every role whose jobs have changed, or whose numbers time has overtaken, those first that have waited longest:
 * the work of a task. After `mostMs` the others wait for the next call, so that an import, which changes every role
 * again and again, leaves the process to visitors; roles that have no numbers yet do not wait.
 */
export async function countDueRoles(now = new Date(), mostMs = Number.POSITIVE_INFINITY): Promise<void> {
  await noteRoleChanges()
  const counted = new Map((await listCounts()).map((count) => [count.role, count]))
  const since = (role: RoleSlug) => counted.get(role)?.computedAt.getTime() ?? 0
  const due = roles.flatMap(({ slug }) => (isDue(counted.get(slug), now) ? slug : []))
  const begun = performance.now()
  for (const [at, role] of due.sort((a, b) => since(a) - since(b)).entries()) {
    if (at > 0 && counted.has(role) && performance.now() - begun > mostMs) return
    await countRole(role, now)
  }
}

/** The number of the last change of a job whose role is marked to be counted again; 0 before the first. */
export const lastCountedChange = async () => Number((await findSetting(noted)) ?? 0)

/** A role is counted as a whole or not at all: of its up to two hundred rows, large ones, this one says when. */
const wholeRole = and(eq(t.roleNumbers.seniority, ''), eq(t.roleNumbers.country, ''))

type Count = { computedAt: Date; goodUntil: Date; restMs: number }

function listCounts() {
  const { role, version, computedAt, goodUntil, restMs } = t.roleNumbers
  return store.read
    .select({ role, computedAt, goodUntil, restMs })
    .from(t.roleNumbers)
    .where(and(eq(version, liveVersion), wholeRole))
}

function isDue(known: Count | undefined, now: Date) {
  if (!known) return true
  const rested = now.getTime() - known.computedAt.getTime()
  return known.goodUntil <= now && (rested >= known.restMs || rested < 0) // or the clock was set back
}

/** A role, its seniorities and its countries. */
async function countRole(role: RoleSlug, now: Date): Promise<void> {
  const before = await lastJobChange()
  const tally = new RoleTally(role, now)
  for await (const jobs of readJobValues(role, now)) {
    for (const job of jobs) tally.add(job)
    await nextQuietTurn()
  }
  const kept = {
    version: liveVersion,
    computedAt: now,
    goodUntil: tally.goodUntil,
    restMs: restOf(tally.jobs),
  }
  const rows: (typeof t.roleNumbers.$inferInsert)[] = []
  for (const part of tally.parts) {
    const { openings, scope } = part
    const { seniority = '', country = '' } = scope
    if ((seniority || country) && openings < fewest) continue
    await nextQuietTurn()
    rows.push({ role, seniority, country, openings, numbers: part.numbers(), ...kept })
  }
  await store.tx(async (tx) => {
    // What changed while this was counted may be missing here.
    const missed = (await lastJobChange()) > before
    await tx.delete(t.roleNumbers).where(eq(t.roleNumbers.role, role))
    await tx.insert(t.roleNumbers).values(rows.map((row) => (missed ? { ...row, goodUntil: stale } : row)))
  }, 'derived')
}

/** Marks the numbers of every role that a change of a job has touched since the last call: its old role and its new one. */
export async function noteRoleChanges(): Promise<void> {
  for (let done = false; !done; ) {
    const [upTo, last] = [await findSetting(noted), await lastJobChange()]
    if (upTo !== undefined && Number(upTo) >= last) return
    const changes = upTo === undefined ? [] : await listJobChanges(Number(upTo), batch)
    await store.tx(
      (tx) => (upTo === undefined ? noteEveryRole(tx, last) : noteSome(tx, changes, last)),
      'derived',
    )
    done = changes.length < batch
  }
}

async function noteEveryRole(tx: Tx, last: number) {
  await tx
    .insert(t.roleJobs)
    .select(rolesOf(tx, isNotNull(t.jobs.role)))
    .onConflictDoNothing()
  await tx.update(t.roleNumbers).set({ goodUntil: stale }).where(wholeRole)
  await setSetting(tx, noted, String(last))
}

async function noteSome(tx: Tx, changes: { seq: number; jobId: number }[], last: number) {
  const { jobs, roleJobs, roleNumbers } = t
  // One text in place of hundreds of parameters, which take longer to write into a statement than the statement.
  const ids = sql`(select value from json_each(${JSON.stringify(changes.map(({ jobId }) => jobId))}))`
  const were = tx.select({ role: roleJobs.role }).from(roleJobs).where(sql`${roleJobs.jobId} in ${ids}`)
  const areNow = and(sql`${jobs.id} in ${ids}`, isNotNull(jobs.role))
  const are = tx.select({ role: jobs.role }).from(jobs).where(areNow)
  const touched = or(inArray(roleNumbers.role, were), inArray(roleNumbers.role, are))

  const notYet = ne(roleNumbers.goodUntil, stale)
  await tx
    .update(roleNumbers)
    .set({ goodUntil: stale })
    .where(and(wholeRole, notYet, touched))
  await tx.delete(roleJobs).where(sql`${roleJobs.jobId} in ${ids}`)
  await tx.insert(roleJobs).select(rolesOf(tx, areNow))
  await setSetting(tx, noted, String(changes.at(-1)?.seq ?? last))
}

const rolesOf = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({ jobId: t.jobs.id, role: sql<RoleSlug>`${t.jobs.role}`.as('role') })
    .from(t.jobs)
    .where(which)
