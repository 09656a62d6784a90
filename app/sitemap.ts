import type { MetadataRoute } from 'next'
import { listGuides } from '@/db/guides'
import { listOpenJobAddresses } from '@/db/jobs'
import { siteAddress } from '@/db/site'

// What has closed a moment ago must not be in it.
export const dynamic = 'force-dynamic'

const most = 50_000

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const guides = await listGuides()
  const fixed = ['/', '/jobs', '/guides', ...guides.map(({ slug }) => `/guides/${slug}`)]
  const jobs = await listOpenJobAddresses(most - fixed.length)
  return [
    ...fixed.map((path) => ({ url: siteAddress(path) })),
    ...jobs.map(({ slug, updatedAt }) => ({ url: siteAddress(`/jobs/${slug}`), lastModified: updatedAt })),
  ]
}
