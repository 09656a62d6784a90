import { watchRecord } from '@/db/watch'
import { keysOf } from './front-door'
import type { PageCache } from './page-cache'

/** How long a look at the record is good for: a change is seen by the next request, and many cost one look. */
const goodForMs = 1

/**
 * What outdates the kept pages as soon as anything public has changed, whoever wrote it; asked before each answer. When
 * it was changed nobody knows but that it was since the last look, which may be an hour ago where nobody visits. A job
 * that changed is forgotten at once, and where one was closed no old page is shown at all.
 */
export function followRecord(file: string, cache: PageCache) {
  const record = watchRecord(file)
  let lookedAt = performance.now()
  const lookForChanges = () => {
    const now = performance.now()
    if (now - lookedAt < goodForMs) return
    const ago = now - lookedAt
    lookedAt = now
    const changes = record.changes()
    if (!changes) return
    const addresses = changes.jobs.map(({ slug }) => `/jobs/${slug}`)
    cache.purge(addresses.flatMap((job) => [job, `${job}/card.png`]).flatMap(keysOf))
    cache.outdate({ ago, takenDown: changes.jobs.some(({ closed }) => closed) })
  }
  return { lookForChanges, isIndexed: record.isIndexed }
}
