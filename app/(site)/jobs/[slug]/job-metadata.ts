import type { Metadata } from 'next'
import { cardSize } from '@/app/_lib/card-look'
import { payOf, payWords, placeWords } from '@/components/job/job-words'
import type { PublicJob } from '@/db/jobs/jobs'

/** The head of an open job's page, with the picture that others show of a link to it. */
export function jobMetadata(job: PublicJob, title: string): Metadata {
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
    openGraph: { type: 'website', siteName: 'Metier', url: path, title, description, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}
