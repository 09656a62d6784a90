import type { MetadataRoute } from 'next'
import { siteAddress } from '@/db/site'

// The address of the site is a setting of the machine: it must not be frozen at build.
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: ['/recruiter', '/candidate', '/applications/', '/api/', '/jobs/*/apply'],
    },
    sitemap: siteAddress('/sitemap.xml'),
  }
}
