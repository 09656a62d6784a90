import type { Head } from '@/app/_reading/head'
import { cardSize } from '@/components/card-look'
import type { PublicJob } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import { jobPosting } from '@/integrations/structured-data/job-posting'
import { breadcrumbs } from '@/integrations/structured-data/json-ld'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { siteName } from '@/rules/site/settings'
import { titleShown } from '@/rules/titles/shown'
import { StructuredData } from '../../_parts/structured-data'
import { trailOf } from './job-head'

/** The head of an open job's page, with the picture that others show of a link to it. */
export function jobMetadata(job: PublicJob, title: string): Head {
  const path = `/jobs/${job.slug}`
  const facts = [payOf(job) && payWords(job), placeWords(job)].filter(Boolean).join(', ')
  const description = [facts, job.summary].filter(Boolean).join('. ')
  const picture = {
    url: `${path}/card.png?v=${job.updatedAt.getTime().toString(36)}`,
    ...cardSize,
    alt: title,
  }
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { type: 'website', siteName: siteName(), url: path, title, description, images: [picture] },
  }
}

/** What search engines read of an open job; a closed one has none. */
export function JobMarkup({ job }: { job: PublicJob }) {
  const trail = [...trailOf(job), { name: titleShown(job), path: `/jobs/${job.slug}` }]
  return (
    <StructuredData
      blocks={[
        jobPosting(job, { url: siteAddress(), name: siteName() }),
        breadcrumbs(trail.map(({ name, path }) => ({ name, url: siteAddress(path) }))),
      ]}
    />
  )
}
