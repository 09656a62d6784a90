import { and, asc, between, gt, max, min } from 'drizzle-orm'
import { store, t } from '../store'
import { isOpen } from './jobs'

/** Ids from the first to the last of some open jobs, and when the newest of their changes was. */
export type AddressRange = { first: number; last: number; changedAt: Date }

/** The open jobs in ranges of at most `size`, the oldest first. */
export async function listAddressRanges(size: number, now = new Date()): Promise<AddressRange[]> {
  const ranges: AddressRange[] = []
  for (let after = 0; ; ) {
    const range = await findAddressRange(after, size, now)
    if (!range) return ranges
    ranges.push(range)
    after = range.last
  }
}

async function findAddressRange(after: number, size: number, now: Date) {
  const jobs = store.read
    .select({ id: t.jobs.id, updatedAt: t.jobs.updatedAt })
    .from(t.jobs)
    .where(and(isOpen(now), gt(t.jobs.id, after)))
    .orderBy(asc(t.jobs.id))
    .limit(size)
    .as('jobs_after')
  const [range] = await store.read
    .select({ first: min(jobs.id), last: max(jobs.id), changedAt: max(jobs.updatedAt) })
    .from(jobs)
  const { first, last, changedAt } = range ?? {}
  return first && last && changedAt ? { first, last, changedAt } : undefined
}

// Between two batches the process answers others.
const batch = 5_000

/** The addresses of the open jobs from one id to another, both included, and when each last changed, the oldest first. */
export async function* walkAddresses({ first, last }: Omit<AddressRange, 'changedAt'>, now = new Date()) {
  for (let from = first; ; ) {
    const jobs = await store.read
      .select({ id: t.jobs.id, slug: t.jobs.slug, updatedAt: t.jobs.updatedAt })
      .from(t.jobs)
      .where(and(isOpen(now), between(t.jobs.id, from, last)))
      .orderBy(asc(t.jobs.id))
      .limit(batch)
    yield* jobs
    const lastOfBatch = jobs.at(-1)
    if (!lastOfBatch || jobs.length < batch) return
    from = lastOfBatch.id + 1
  }
}
