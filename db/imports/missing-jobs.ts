import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { recordJobChanges } from '../jobs/changes'
import { store, t } from '../store'
import { type Board, closedForMissing, type KnownJob, missesToClose, ofBoard } from './imported-jobs'

/** Notes that these jobs are still listed, unchanged; those that had closed for being missing open again. */
export async function keepImportedJobs(jobs: KnownJob[]): Promise<void> {
  const missed = jobs.filter(({ missedImports }) => missedImports > 0)
  if (missed.length === 0) return
  const reopened = missed.filter(closedForMissing).map(({ id }) => id)
  await store.tx(async (tx) => {
    for (const some of batches(missed.map(({ id }) => id))) {
      await tx.update(t.jobSources).set({ missedImports: 0 }).where(inArray(t.jobSources.jobId, some))
    }
    for (const some of batches(reopened)) {
      await tx.update(t.jobs).set({ closedAt: null, closedBecause: null }).where(inArray(t.jobs.id, some))
    }
    await recordJobChanges(tx, ...reopened)
  })
}

/**
 * After a full import of a board: counts an absence for its open jobs that were not seen, and closes as withdrawn
 * those absent twice in a row. Their applications stay as they are, as with any job that closes. Returns how many.
 */
export function closeMissingJobs(board: Board, seen: ReadonlySet<number>, now = new Date()): Promise<number> {
  return store.tx(async (tx) => {
    const open = await tx
      .select({ id: t.jobs.id, missed: t.jobSources.missedImports })
      .from(t.jobSources)
      .innerJoin(t.jobs, eq(t.jobs.id, t.jobSources.jobId))
      .where(and(ofBoard(board), isNull(t.jobs.closedAt)))
    const missing = open.filter(({ id }) => !seen.has(id))
    const isOver = ({ missed }: { missed: number }) => missed + 1 >= missesToClose
    const over = missing.filter(isOver).map(({ id }) => id)
    for (const some of batches(missing.map(({ id }) => id))) {
      await tx
        .update(t.jobSources)
        .set({ missedImports: sql`${t.jobSources.missedImports} + 1` })
        .where(inArray(t.jobSources.jobId, some))
    }
    for (const some of batches(over)) {
      await tx
        .update(t.jobs)
        .set({ closedAt: now, closedBecause: 'withdrawn' })
        .where(inArray(t.jobs.id, some))
      await recordJobChanges(tx, ...some)
    }
    return over.length
  })
}

/** Gives a job whose own id has left its board the id under which the board still lists its text. */
export async function moveImportedJob(
  board: Board,
  id: number,
  to: { externalId: string; sourceUrl?: string | null; applyUrl?: string | null; contentHash: string },
): Promise<void> {
  await store.db
    .update(t.jobSources)
    .set(to)
    .where(and(eq(t.jobSources.jobId, id), ofBoard(board)))
}

function batches(ids: number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / 500) }, (_, at) => ids.slice(at * 500, at * 500 + 500))
}
