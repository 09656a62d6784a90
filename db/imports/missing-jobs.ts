import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { inBatches } from '../in-batches'
import { recordJobChanges } from '../jobs/changes'
import { store, type Tx, t } from '../store'
import { type Board, closedForMissing, type KnownJob, missesToClose, ofBoard } from './imported-jobs'

/** Notes that these jobs are still listed, unchanged; those that had closed for being missing open again. */
export async function keepImportedJobs(jobs: KnownJob[]): Promise<void> {
  const missed = jobs.filter(({ missedImports }) => missedImports > 0)
  if (missed.length === 0) return
  const reopened = missed.filter(closedForMissing).map(({ id }) => id)
  await store.tx(async (tx) => {
    for (const some of inBatches(missed.map(({ id }) => id))) {
      await tx.update(t.jobSources).set({ missedImports: 0 }).where(inArray(t.jobSources.jobId, some))
    }
    for (const some of inBatches(reopened)) {
      await tx.update(t.jobs).set({ closedAt: null, closedBecause: null }).where(inArray(t.jobs.id, some))
    }
    await recordJobChanges(tx, ...reopened)
  })
}

/**
 * After a full import of a board: counts an absence for its open jobs that were not seen, and closes as withdrawn
 * those absent twice in a row. Their applications stay as they are, as with any job that closes. Returns how many; `also`
 * writes what follows of it, in the same transaction.
 */
export function closeMissingJobs(
  board: Board,
  seen: ReadonlySet<number>,
  now = new Date(),
  also: (tx: Tx, closed: number) => Promise<void> = async () => {},
): Promise<number> {
  return store.tx(async (tx) => {
    const { missing, over } = await listMissing(board, seen, tx)
    for (const some of inBatches(missing)) {
      await tx
        .update(t.jobSources)
        .set({ missedImports: sql`${t.jobSources.missedImports} + 1` })
        .where(inArray(t.jobSources.jobId, some))
    }
    for (const some of inBatches(over)) {
      await tx
        .update(t.jobs)
        .set({ closedAt: now, closedBecause: 'withdrawn' })
        .where(inArray(t.jobs.id, some))
      await recordJobChanges(tx, ...some)
    }
    await also(tx, over.length)
    return over.length
  })
}

/** The open jobs of a board that were not seen, and those among them that close for being absent once more. */
export async function listMissing(board: Board, seen: ReadonlySet<number>, db: Tx = store.read) {
  const open = await db
    .select({ id: t.jobs.id, missed: t.jobSources.missedImports })
    .from(t.jobSources)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobSources.jobId))
    .where(and(ofBoard(board), isNull(t.jobs.closedAt)))
  const missing = open.filter(({ id }) => !seen.has(id))
  const over = missing.filter(({ missed }) => missed + 1 >= missesToClose)
  return { missing: missing.map(({ id }) => id), over: over.map(({ id }) => id) }
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
