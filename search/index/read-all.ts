import { isMainThread } from 'node:worker_threads'
import { lastJobChange, listJobChanges } from '@/db/jobs/changes'
import { nextTurn } from '@/rules/next-turn'
import { readAhead } from '../thread/read-ahead'
import { type JobIndex, keepsFile } from './file'
import { keepColumns } from './kept-columns'
import { isBusy } from './open-file'
import { type Piece, readPiece } from './piece'
import { writePiece } from './rows'
import { noteBegun, readState } from './state'
import { saidVersion } from './tables'
import type { Turns } from './turns'

// So many are written in 10 to 30 ms, and nothing else happens in the process for that long.
const batch = 50
// In a thread of its own nobody waits for an index that does not answer yet, and FTS5 has fewer segments to merge.
// They are read in another one, so that reading and writing take a processor each.
const batchApart = 3000

/**
 * Reads every job of the record into the index, a batch a turn. How far it came stands in the file: whoever starts again
 * goes on from there, and where two processes read, each batch counts once.
 */
export async function readAll(index: JobIndex, inTurn: Turns): Promise<void> {
  await inTurn(() => begin(index))
  const ahead = readAhead(batchApart)
  try {
    for (let isOver = false; !isOver; ) {
      isOver = await inTurn(() => readBatch(index, ahead.read)).catch(restIfBusy)
      await nextTurn()
    }
  } finally {
    ahead.end()
  }
  index.refresh()
  keepColumns(index.connection, index.columns, index.columns.size)
}

/** True where the change that was applied last is still there: another one in its place is another record. */
export async function isOfThisRecord({ seq, jobId }: { seq: number | null; jobId: number | null }) {
  if (seq === 0) return true
  const [change] = seq === null ? [] : await listJobChanges(seq - 1, 1)
  return change?.seq === seq && change?.jobId === jobId
}

/** Begins to read every job, from the first. */
export async function beginAnew(index: JobIndex): Promise<void> {
  const [newest = { seq: 0, jobId: 0 }] = await listJobChanges((await lastJobChange()) - 1, 1)
  noteBegun(index, newest)
}

async function begin(index: JobIndex) {
  const state = readState(index)
  if (state.readTo !== null && state.readFor === saidVersion && (await isOfThisRecord(state))) return
  await beginAnew(index)
}

/** Reads one batch; true when it was the last. */
async function readBatch(index: JobIndex, ahead: (from: number) => Promise<Piece>): Promise<boolean> {
  const { readTo: from, isWhole } = readState(index)
  if (from === null) return true
  // Changes are applied to a whole index meanwhile: what was read before one must not be written after it.
  const isApart = !isMainThread && keepsFile() && !isWhole
  const piece = await (isApart ? ahead(from) : readPiece(from, batch))
  writePiece(index, piece)
  return piece.upTo === null
}

async function restIfBusy(error: unknown): Promise<false> {
  if (!isBusy(error)) throw error
  await new Promise((resume) => setTimeout(resume, 500))
  return false
}
