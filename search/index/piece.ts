import { type JobToIndex, listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import type { Facts } from '../columns/facts'
import type { Name } from '../columns/names'
import { wordsOf } from '../words/of-job'
import { factsOf, namesIn } from './facts-of-job'

/** What the index is to write of a job. */
export type Entry = { facts: Facts; said: ReturnType<typeof wordsOf>; names: Name[] }

/** What the index is to write of a job. */
export const entryOf = (job: JobToIndex): Entry => ({
  facts: factsOf(job),
  said: wordsOf(job),
  names: namesIn(job),
})

/** A piece of a reading of all jobs: it counts only where the reading stands at `from`; `upTo` is null where it ends it. */
export type Piece = { from: number; upTo: number | null; entries: Entry[] }

/** The next so many jobs of the record. */
export async function readPiece(from: number, size: number): Promise<Piece> {
  const ids = await listJobIdsToIndex(from, size)
  const jobs = await listJobsToIndex(ids)
  return { from, upTo: ids.length < size ? null : (ids.at(-1) ?? null), entries: jobs.map(entryOf) }
}
