import type { Origin } from '@/db/imports/imported-jobs'
import { finishImport, type ImportCounts, startImport } from '@/db/imports/imports'
import { closeMissingJobs, listMissing, moveImportedJob } from '@/db/imports/missing-jobs'
import { store, type Tx } from '@/db/store'
import { type Batch, type ImportRun, lookAt, type ReadJobs, writeBatch } from './batch'
import type { Pen } from './pens'
import { type Files, type Reject, sourceRecords } from './source-records'

export type BoardImport = Origin &
  Files & {
    /** The files do not hold all that the board has, so nothing closes for not being in them. */
    isPartial: boolean
    pen: Pen
    readJobs: ReadJobs
    onReject?: (reject: Reject) => void
  }

/** So many records are written in one transaction, some 50 ms: others who write wait no longer. */
const batchSize = 400
/** So many batches are being read while one is written. */
const ahead = 3

/** How an import stands in the list of them; `count` says at its end, in the same transaction, what became of its records. */
type Listed = {
  id?: string
  name?: string
  count?: (tx: Tx, closed: number) => Promise<ImportCounts>
}

/**
 * Imports the files of one board and returns what became of their records. Every batch is kept once it is written: an
 * import that was cut short is simply run again. Only a full one, of a single whole file, counts absences.
 */
export async function importBoard(
  board: BoardImport,
  clock = () => new Date(),
  { id, name, count }: Listed = {},
): Promise<ImportCounts> {
  const importId = await startImport(board, name ?? board.files.join(', '), clock(), id)
  const run = await readBoard(board, clock)
  const finish = async (tx: Tx, closed: number) => {
    run.counts = count ? await count(tx, closed) : { ...run.counts, closed }
    await finishImport(importId, run.counts, clock(), tx)
  }
  if (run.isFull) {
    for (const [job, { externalId, sourceUrl, applyUrl, contentHash }] of moves(run)) {
      await moveImportedJob(run, job, { externalId, sourceUrl, applyUrl, contentHash })
      run.seen.add(job)
    }
    await closeMissingJobs(run, run.seen, clock(), finish)
  } else await store.tx((tx) => finish(tx, 0))
  return run.counts
}

/** What an import would do, and how many jobs of the board it lacks; its pen writes nothing to the board. */
export async function foretellBoard(board: BoardImport, clock = () => new Date()) {
  const run = await readBoard(board, clock)
  for (const [job] of moves(run)) run.seen.add(job)
  const { missing, over } = run.isFull ? await listMissing(run, run.seen) : { missing: [], over: [] }
  return { ...run.counts, missing: missing.length, closed: over.length }
}

async function readBoard(board: BoardImport, clock: () => Date): Promise<ImportRun> {
  const run: ImportRun = {
    ...board,
    onReject: board.onReject ?? (() => {}),
    counts: { read: 0, created: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0, closed: 0 },
    seen: new Set(),
    repeats: new Map(),
    isFull: !board.isPartial && board.files.length === 1,
    clock,
  }

  const underWay: Promise<Batch>[] = []
  const writeFirst = async () => {
    const batch = await underWay.shift()
    if (batch) await writeBatch(run, batch)
  }
  for await (const items of inBatches(sourceRecords(board), batchSize)) {
    const looking = lookAt(run, items)
    looking.catch(() => {}) // it is awaited when its turn comes, and throws then
    underWay.push(looking)
    if (underWay.length > ahead) await writeFirst()
  }
  while (underWay.length > 0) await writeFirst()
  return run
}

/** Jobs whose own id is gone while their text is still listed: each takes over the id under which it is. */
const moves = ({ repeats, seen }: ImportRun) => [...repeats].filter(([job]) => !seen.has(job))

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
