import { isMainThread } from 'node:worker_threads'
import { lastJobChange, listJobChanges } from '@/db/jobs/changes'
import { listJobsToIndex } from '@/db/jobs/jobs'
import { nextTurn } from '@/rules/next-turn'
import { onePerProcess } from '@/rules/one-per-process'
import { discardIndex, type JobIndex, jobIndex, keepsFile } from './file'
import { isLarge, NotWhole } from './not-whole'
import { isBroken, isUnwritable } from './open-file'
import { beginAnew, isOfThisRecord, readAll } from './read-all'
import { replaceJobs } from './rows'
import { isReadingDue, isWhole, noteForeign, readState } from './state'
import { turns } from './turns'

const batch = 50
/**
 * An index that lacks more answers as it is, and goes on meanwhile: an import writes faster than anybody should wait, and
 * whoever asks in the thread that follows one waits for the run under way and for the next.
 */
const mostAwaited = isMainThread ? 200 : batch

const runs = onePerProcess<{ next?: Promise<void>; reading?: Promise<void> }>('catch up', () => ({}))
const inTurn = onePerProcess('turns of the index', turns)

/**
 * Answers from an index that knows every change made before the call, or all but the last of very many. A broken index is
 * built again first; of a large record it throws `NotWhole` until `fromWholeIndex` has done that.
 */
export async function fromIndex<T>(answer: (index: JobIndex) => T): Promise<T> {
  return unlessBroken(() => upToDate(answer, isLarge))
}

/** The same, after the index was built if need be, however long that takes; an index of older words is read anew beside it. */
export async function fromWholeIndex<T>(answer: (index: JobIndex) => T): Promise<T> {
  return unlessBroken(async () => {
    const answered = await upToDate(answer, async () => false)
    if (isReadingDue(jobIndex())) readOn().catch(() => {})
    return answered
  })
}

/** Applies the changes of the record to the index, where it is whole. */
export function catchUp(): Promise<void> {
  // A run under way may have read the changes before the caller wrote its own: the caller waits for the next one.
  runs.next ??= inTurn(() => {
    runs.next = undefined
    return applyChanges(jobIndex())
  })
  return runs.next
}

/** Reads every job again. Searches go on meanwhile, on old rows and new. */
export async function rebuildIndex(): Promise<void> {
  await inTurn(() => beginAnew(jobIndex()))
  do await readOn()
  while (readState(jobIndex()).readTo !== null)
}

/** Applies the changes of the record up to now to an index that is whole; one of another record is whole no longer. */
export async function applyChanges(index: JobIndex): Promise<void> {
  // What comes later is for the next run: an import would keep this one busy until its end.
  const upTo = await lastJobChange()
  for (;;) {
    const applied = readState(index)
    if (!applied.isWhole) return
    if (!(await isOfThisRecord(applied))) return noteForeign(index)
    const changes = await listJobChanges(applied.seq ?? 0, batch)
    const last = changes.at(-1)
    if (!last) return index.refresh()
    const ids = [...new Set(changes.map((change) => change.jobId))]
    replaceJobs(index, ids, await listJobsToIndex(ids), last)
    if (changes.length < batch || last.seq >= upTo) return index.refresh()
    await nextTurn()
  }
}

async function unlessBroken<T>(answer: () => Promise<T>): Promise<T> {
  const index = jobIndex()
  try {
    return await answer()
  } catch (error) {
    if (!isBroken(error) && index.connection.open) throw error
    discardIndex(index)
    return answer()
  }
}

async function upToDate<T>(answer: (index: JobIndex) => T, isTooLarge: () => Promise<boolean>): Promise<T> {
  for (;;) {
    const index = jobIndex()
    if (isWhole(index)) {
      // The main thread leaves it to the thread to which the index then moves: `search/thread/ask-index`.
      if (!(await isFarBehind(index))) await catchUp().catch(ifUnwritable)
      else if (!isMainThread || !keepsFile()) catchUp().catch(() => {})
      if (isWhole(jobIndex())) return answer(jobIndex())
    } else {
      if (await isTooLarge()) throw new NotWhole()
      await readOn()
    }
  }
}

function readOn(): Promise<void> {
  runs.reading ??= readAll(jobIndex(), inTurn).finally(() => {
    runs.reading = undefined
  })
  return runs.reading
}

/** An index on a full disk answers as it is. */
function ifUnwritable(error: unknown) {
  if (!isUnwritable(error)) throw error
}

async function isFarBehind(index: JobIndex): Promise<boolean> {
  return (await lastJobChange()) - (readState(index).seq ?? 0) > mostAwaited
}

/** True while the index of this thread lacks more than a search should wait for. */
export async function hasMuchToRead(): Promise<boolean> {
  const index = jobIndex()
  return isWhole(index) ? isFarBehind(index) : isLarge()
}
