import { inArray, isNotNull, sql } from 'drizzle-orm'
import type { RoleSlug } from '@/rules/roles/roles'
import { lastJobChange, listJobChanges } from '../jobs/changes'
import { findSetting, setSetting } from '../site/settings'
import { store, type Tx, t } from '../store'

const noted = 'role changes noted'
const stale = new Date(0)
const batch = 1000

/** Marks the numbers of every role that a change of a job has touched since the last call: its old role and its new one. */
export async function noteRoleChanges(): Promise<void> {
  for (let done = false; !done; ) {
    const [upTo, last] = [await findSetting(noted), await lastJobChange()]
    if (upTo !== undefined && Number(upTo) >= last) return
    const changes = upTo === undefined ? [] : await listJobChanges(Number(upTo), batch)
    await store.tx((tx) => (upTo === undefined ? noteEveryRole(tx, last) : noteSome(tx, changes, last)))
    done = changes.length < batch
  }
}

async function noteEveryRole(tx: Tx, last: number) {
  await tx
    .insert(t.roleJobs)
    .select(
      tx
        .select({ jobId: t.jobs.id, role: sql<RoleSlug>`${t.jobs.role}`.as('role') })
        .from(t.jobs)
        .where(isNotNull(t.jobs.role)),
    )
    .onConflictDoNothing()
  await tx.update(t.roleNumbers).set({ goodUntil: stale })
  await setSetting(tx, noted, String(last))
}

async function noteSome(tx: Tx, changes: { seq: number; jobId: number }[], last: number) {
  const ids = [...new Set(changes.map(({ jobId }) => jobId))]
  const were = await tx.select().from(t.roleJobs).where(inArray(t.roleJobs.jobId, ids))
  const jobs = await tx
    .select({ jobId: t.jobs.id, role: t.jobs.role })
    .from(t.jobs)
    .where(inArray(t.jobs.id, ids))
  const are = jobs.flatMap(({ jobId, role }) => (role ? [{ jobId, role }] : []))
  const touched = [...new Set([...were, ...are].map(({ role }) => role))]

  await tx.update(t.roleNumbers).set({ goodUntil: stale }).where(inArray(t.roleNumbers.role, touched))
  await tx.delete(t.roleJobs).where(inArray(t.roleJobs.jobId, ids))
  if (are.length > 0) await tx.insert(t.roleJobs).values(are)
  await setSetting(tx, noted, String(changes.at(-1)?.seq ?? last))
}
