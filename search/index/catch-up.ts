import { isMainThread } from 'node:worker_threads'
import { lastJobChange, listJobChanges } from '@/db/jobs/changes'
import { listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import { onePerProcess } from '@/rules/one-per-process'
import { discardIndex, isBroken, type JobIndex, jobIndex } from './file'
import { keepColumns } from './kept-columns'
import { type Change, replaceJobs } from './rows'

// So many are written in 10 to 30 ms, and nothing else happens in the process for that long.
const batch = 50
/** An index that lacks more answers as it is, and goes on meanwhile: an import writes faster than anybody should wait. */
const mostAwaited = 500
// In a thread of its own nobody waits, and FTS5 has fewer segments to merge.
const batchApart = 4000
const buildBatch = () => (isMainThread ? batch : batchApart)

type Runs = { now?: Promise<void>; next?: Promise<void>; rebuild?: boolean }
const runs = onePerProcess<Runs>('catch up', () => ({}))

/** Answers from an index that knows every change made before the call, or all but the last of very many; a broken index is built again first. */
export async function fromIndex<T>(answer: (index: JobIndex) => T): Promise<T> {
  const index = jobIndex()
  try {
    if (await isFarBehind(index)) catchUp().catch(() => {})
    else await catchUp()
    return answer(jobIndex())
  } catch (error) {
    if (!isBroken(error) && index.connection.open) throw error
    discardIndex(index)
    await catchUp()
    return answer(jobIndex())
  }
}

/** Applies the changes of the record to the index, or builds the index where it is new or belongs to another record. */
export function catchUp(): Promise<void> {
  if (!runs.now) {
    runs.now = applyChanges(jobIndex()).finally(() => {
      runs.now = undefined
    })
    return runs.now
  }
  // A run under way may have read the changes before the caller wrote its own: the caller waits for the next one.
  runs.next ??= runs.now
    .catch(() => {})
    .then(() => {
      runs.next = undefined
      return catchUp()
    })
  return runs.next
}

/** Reads every job again. Searches go on meanwhile, on old rows and new. */
export async function rebuildIndex(): Promise<void> {
  runs.rebuild = true
  await catchUp()
}

/** True while an index that is there lacks more changes than a search should wait for. */
async function isFarBehind(index: JobIndex): Promise<boolean> {
  const applied = readApplied(index)
  return applied !== undefined && (await lastJobChange()) - applied.seq > mostAwaited
}

async function applyChanges(index: JobIndex): Promise<void> {
  // What comes later is for the next run: an import would keep this one busy until its end.
  const upTo = await lastJobChange()
  for (;;) {
    const applied = readApplied(index)
    if (!applied || runs.rebuild) return build(index)

    const changes = await listJobChanges(applied.seq - 1, batch + 1)
    // The change that was applied last must still be there: another one in its place is another record.
    const first = applied.seq > 0 ? changes.shift() : undefined
    if (applied.seq > 0 && (first?.seq !== applied.seq || first.jobId !== applied.jobId)) {
      index.prepared('update state set seq = null').run()
      continue
    }

    const last = changes.at(-1)
    if (!last) return index.refresh()
    const ids = [...new Set(changes.map((change) => change.jobId))]
    replaceJobs(index, ids, await listJobsToIndex(ids), last)
    if (changes.length < batch || last.seq >= upTo) return index.refresh()
    await othersTurn()
  }
}

async function build(index: JobIndex): Promise<void> {
  runs.rebuild = false
  const seq = await lastJobChange()
  const [last = { seq: 0, jobId: 0 }] = await listJobChanges(seq - 1, 1)
  for (let after = 0; ; ) {
    const ids = await listJobIdsToIndex(after, buildBatch())
    const done = ids.length < buildBatch()
    const upTo = done ? Number.MAX_SAFE_INTEGER : (ids.at(-1) ?? after)
    const jobs = await listJobsToIndex(ids)
    const known = index.numbers('select id from facet where id > ? and id <= ?', after, upTo)
    replaceJobs(index, known, jobs, done ? last : undefined)
    if (done) break
    after = upTo
    await othersTurn()
  }
  index.refresh()
  keepColumns(index.connection, index.columns, index.columns.size)
}

/** SQLite answers at once: between two batches nothing else would get a turn. */
const othersTurn = () => new Promise(setImmediate)

function readApplied(index: JobIndex): Change | undefined {
  const row = index.prepared('select seq, jobId from state where seq is not null').get()
  return row as Change | undefined // the two columns of our own table
}
