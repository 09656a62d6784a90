import type { PublicJob } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import { jobPosting } from '@/integrations/structured-data/job-posting'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { StructuredData } from '../../_parts/structured-data'
import { trailOf } from './job-head'

/** What search engines read of an open job; a closed one has none. */
export function JobMarkup({ job }: { job: PublicJob }) {
  const trail = [...trailOf(job), { name: job.title, path: `/jobs/${job.slug}` }]
  return (
    <StructuredData
      blocks={[
        jobPosting(job, { url: siteAddress(), name: 'Metier' }),
        breadcrumbs(trail.map(({ name, path }) => ({ name, url: siteAddress(path) }))),
      ]}
    />
  )
}
