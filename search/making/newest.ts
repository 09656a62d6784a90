import { lastJobChange, listJobChanges } from '@/db/jobs/changes'
import { listJobsToIndex, listNewestOpenIds } from '@/db/jobs/jobs'
import { nextTurn } from '@/rules/next-turn'
import { onePerProcess } from '@/rules/one-per-process'
import { answerFrom, type Details, type Question, type Reply } from '../answer/answer'
import { applyChanges } from '../index/catch-up'
import { type JobIndex, openIndex } from '../index/file'
import { replaceJobs } from '../index/rows'
import { isWhole, noteWhole, readState } from '../index/state'
import { turns } from '../index/turns'

/** So many are read within a second. */
export const newestRead = 1000
const batch = 50
/** After more changes the newest jobs are others, and are read anew; not more often than so. */
const mostChanges = 500
const rest = 10_000

type Newest = { index: JobIndex; readAt: number }
const shared = onePerProcess<{ newest?: Newest; wasAsked?: boolean }>('newest jobs', () => ({}))
const inTurn = onePerProcess('turns of the newest jobs', turns)

/** Answers out of the newest open jobs, which are read into memory: what a search can say while the index is being built. */
export function answerFromNewest<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  shared.wasAsked = true
  return inTurn(async () => answerFrom((await keptNewest()) ?? (await readNewest()), question, details))
}

/** Lets go of the newest jobs; true where anybody was answered out of them since the last call. */
export function forgetNewest(): Promise<boolean> {
  return inTurn(async () => {
    const wasAsked = shared.wasAsked === true
    shared.wasAsked = false
    letGo()
    return wasAsked
  })
}

async function keptNewest(): Promise<JobIndex | undefined> {
  if (!shared.newest) return undefined
  const { index, readAt } = shared.newest
  const behind = (await lastJobChange()) - (readState(index).seq ?? 0)
  if (behind > mostChanges) return performance.now() - readAt < rest ? index : undefined
  await applyChanges(index)
  return isWhole(index) ? index : undefined
}

async function readNewest(): Promise<JobIndex> {
  letGo()
  const index = openIndex(':memory:')
  const [last = { seq: 0, jobId: 0 }] = await listJobChanges((await lastJobChange()) - 1, 1)
  const ids = await listNewestOpenIds(newestRead)
  while (ids.length > 0) {
    replaceJobs(index, [], await listJobsToIndex(ids.splice(0, batch)), undefined)
    await nextTurn()
  }
  noteWhole(index, last)
  shared.newest = { index, readAt: performance.now() }
  return index
}

function letGo() {
  shared.newest?.index.connection.close()
  shared.newest = undefined
}
