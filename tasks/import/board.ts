import type { Origin } from '@/db/imports/imported-jobs'
import { finishImport, type ImportCounts, startImport } from '@/db/imports/imports'
import { closeMissingJobs, moveImportedJob } from '@/db/imports/missing-jobs'
import { type Batch, type Doing, lookAt, type ReadJobs, writeBatch } from './batch'
import { inBatches } from './in-batches'
import { type Files, type Reject, statedJobs } from './stated-jobs'

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
  const run = await startImport(board, board.files.join(', '), clock())
  const doing: Doing = {
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
    await writeBatch(doing, batch)
    board.onRecords?.(batch.size)
  }
  for await (const items of inBatches(statedJobs(board), batchSize)) {
    const looking = lookAt(doing, items)
    looking.catch(() => {}) // it is awaited when its turn comes, and throws then
    underWay.push(looking)
    if (underWay.length > ahead) await writeFirst()
  }
  while (underWay.length > 0) await writeFirst()

  if (doing.isFull) doing.counts.closed = await closeMissing(doing)
  await finishImport(run, doing.counts, clock())
  return doing.counts
}

/** A job whose own id is gone while its text is still listed takes over the id under which it is. */
async function closeMissing(doing: Doing): Promise<ImportCounts['closed']> {
  for (const [id, { externalId, sourceUrl, applyUrl, contentHash }] of doing.repeats) {
    if (doing.seen.has(id)) continue
    await moveImportedJob(doing, id, { externalId, sourceUrl, applyUrl, contentHash })
    doing.seen.add(id)
  }
  return closeMissingJobs(doing, doing.seen, doing.clock())
}
