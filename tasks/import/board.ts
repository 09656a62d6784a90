import type { Origin } from '@/db/imports/imported-jobs'
import { finishImport, type ImportCounts, startImport } from '@/db/imports/imports'
import { closeMissingJobs, moveImportedJob } from '@/db/imports/missing-jobs'
import { type Batch, type ImportRun, lookAt, type ReadJobs, writeBatch } from './batch'
import { type Files, type Reject, sourceRecords } from './source-records'

export type BoardImport = Origin &
  Files & {
    /** The files do not hold all that the board has, so nothing closes for not being in them. */
    isPartial: boolean
    /** Ids of companies by folded name, shared by the boards of a run. */
    companies: Map<string, string>
    readJobs: ReadJobs
    onReject: (reject: Reject) => void
    onRecords?: (count: number) => void
  }

/** So many records are written in one transaction, some 50 ms: others who write wait no longer. */
const batchSize = 400
/** So many batches are being read while one is written. */
const ahead = 3

/**
 * Imports the files of one board and returns what became of their records. Every batch is kept once it is written: an
 * import that was cut short is simply run again. Only a full one, of a single whole file, counts absences.
 */
export async function importBoard(board: BoardImport, clock = () => new Date()): Promise<ImportCounts> {
  const importId = await startImport(board, board.files.join(', '), clock())
  const run: ImportRun = {
    ...board,
    counts: { read: 0, created: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0, closed: 0 },
    seen: new Set(),
    repeats: new Map(),
    isFull: !board.isPartial && board.files.length === 1,
    clock,
  }

  const underWay: Promise<Batch>[] = []
  const writeFirst = async () => {
    const batch = await underWay.shift()
    if (!batch) return
    await writeBatch(run, batch)
    board.onRecords?.(batch.size)
  }
  for await (const items of inBatches(sourceRecords(board), batchSize)) {
    const looking = lookAt(run, items)
    looking.catch(() => {}) // it is awaited when its turn comes, and throws then
    underWay.push(looking)
    if (underWay.length > ahead) await writeFirst()
  }
  while (underWay.length > 0) await writeFirst()

  if (run.isFull) run.counts.closed = await closeMissing(run)
  await finishImport(importId, run.counts, clock())
  return run.counts
}

/** A job whose own id is gone while its text is still listed takes over the id under which it is. */
async function closeMissing(run: ImportRun): Promise<ImportCounts['closed']> {
  for (const [id, { externalId, sourceUrl, applyUrl, contentHash }] of run.repeats) {
    if (run.seen.has(id)) continue
    await moveImportedJob(run, id, { externalId, sourceUrl, applyUrl, contentHash })
    run.seen.add(id)
  }
  return closeMissingJobs(run, run.seen, run.clock())
}

/** What comes one by one, in arrays of `size`; the last may be shorter. */
async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
