import { isMainThread } from 'node:worker_threads'
import { lastJobChange, listJobChanges } from '@/db/jobs/changes'
import { listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import { nextTurn } from '@/rules/next-turn'
import type { JobIndex } from './file'
import { keepColumns } from './kept-columns'
import { isBusy } from './open-file'
import { replaceJobs } from './rows'
import { noteBegun, readState } from './state'
import { saidVersion } from './tables'
import type { Turns } from './turns'

// So many are written in 10 to 30 ms, and nothing else happens in the process for that long.
const batch = 50
// In a thread of its own nobody waits for an index that does not answer yet, and FTS5 has fewer segments to merge.
const batchApart = 3000

/**
 * Reads every job of the record into the index, a batch a turn. How far it came stands in the file: whoever starts again
 * goes on from there, and where two processes read, each batch counts once.
 */
export async function readAll(index: JobIndex, inTurn: Turns): Promise<void> {
  await inTurn(() => begin(index))
  for (let isOver = false; !isOver; ) {
    try {
      isOver = await inTurn(() => readBatch(index))
    } catch (error) {
      if (!isBusy(error)) throw error
      await new Promise((resume) => setTimeout(resume, 500))
    }
    await nextTurn()
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
async function readBatch(index: JobIndex): Promise<boolean> {
  const { readTo: from, isWhole } = readState(index)
  if (from === null) return true
  const size = isMainThread || isWhole ? batch : batchApart
  const ids = await listJobIdsToIndex(from, size)
  const isLast = ids.length < size
  const upTo = isLast ? Number.MAX_SAFE_INTEGER : (ids.at(-1) ?? from)
  const jobs = await listJobsToIndex(ids)
  const known = index.numbers('select id from facet where id > ? and id <= ?', from, upTo)
  replaceJobs(index, known, jobs, { from, upTo: isLast ? null : upTo })
  return isLast
}
