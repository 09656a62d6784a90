import { watchPublicVersion } from '@/db/site/version'
import { keysOf } from './front-door'
import type { PageCache } from './page-cache'

/** Outdates what is kept as soon as anything public changes, whoever writes it; a changed job is forgotten at once. */
export function followRecord(file: string, cache: PageCache) {
  const record = watchPublicVersion(file)
  let version = record.read()
  setInterval(() => {
    const now = record.read()
    if (now === version) return
    version = now
    const jobs = record.changedJobs().map((slug) => `/jobs/${slug}`)
    cache.purge(jobs.flatMap((job) => [job, `${job}/card.png`]).flatMap(keysOf))
    cache.outdate()
  }, 20).unref()
}
