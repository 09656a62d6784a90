import type { PublicJob } from '@/db/jobs'
import { siteAddress } from '@/db/site'
import { jobPosting } from '@/integrations/job-posting'
import { breadcrumbs, toJsonLd } from '@/integrations/json-ld'
import { trailOf } from './job-head'

/** What search engines read of an open job; a closed one has none. */
export function JobMarkup({ job }: { job: PublicJob }) {
  const trail = [...trailOf(job), { name: job.title, path: `/jobs/${job.slug}` }]
  const blocks = [
    jobPosting(job, { url: siteAddress(), name: 'Metier' }),
    breadcrumbs(trail.map(({ name, path }) => ({ name, url: siteAddress(path) }))),
  ]
  return blocks.map((block) => (
    <script
      key={block['@type']}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: toJsonLd escapes what could end the script
      dangerouslySetInnerHTML={{ __html: toJsonLd(block) }}
    />
  ))
}
