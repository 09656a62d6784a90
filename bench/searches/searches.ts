import { fillDemo } from '@/db/demo/fill-demo'
import { newId } from '@/db/ids'
import { listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import { store } from '@/db/store'
import { searchJobs } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { type Graded, gradesOf, ndcg, readGraded } from './grade'
import { sentences } from './sentences'
import { relevanceQueries } from './words'

const now = new Date('2026-11-10T09:00:00Z')

export type Searched = { q: string; ndcg: number; shown: string[] }
export type Searches = { words: Searched[]; sentences: Searched[] }

/** Asks the demo every search; `ndcg` is that of the first ten jobs which the page shows. */
export async function measureSearches(): Promise<Searches> {
  await store.migrate()
  await fillDemo(async (bytes) => ({ storedName: newId(), size: bytes.length, sha256: 'c0ffee' }), now)
  const listed = await listJobsToIndex(await listJobIdsToIndex(0, 1000))
  const jobs = listed.filter(({ validUntil }) => !validUntil || validUntil > now)
  const measured = async (queries: Graded[]) => {
    const found: Searched[] = []
    for (const query of queries) found.push(await searched(query))
    return found
  }
  return {
    words: await measured(readGraded(relevanceQueries)),
    sentences: await measured(readGraded(sentences)),
  }

  async function searched({ q, wanted }: Graded): Promise<Searched> {
    const grades = gradesOf(jobs, wanted)
    if (![...grades.values()].some((grade) => grade > 0)) throw new Error(`no job is meant by “${q}”`)
    const { hits, partial } = await searchJobs(fromSearchParams(new URLSearchParams({ q })), now)
    const shown = hits.length > 0 ? hits : (partial?.hits ?? [])
    return {
      q,
      ndcg: ndcg(
        shown.map(({ id }) => grades.get(id) ?? 0),
        [...grades.values()],
      ),
      shown: shown.slice(0, 10).map(({ id, title }) => `${grades.get(id)} ${title}`),
    }
  }
}

export const mean = (searched: Searched[]) =>
  searched.reduce((sum, { ndcg }) => sum + ndcg, 0) / searched.length
