import type { MetadataRoute } from 'next'
import { siteAddress } from '@/db/site/address'

// The address of the site is a setting of the machine: it must not be frozen at build.
export const dynamic = 'force-dynamic'

const closed = [
  '/recruiter',
  '/candidate',
  '/applications/',
  '/api/',
  '/sign-in',
  '/sign-up',
  '/forgot',
  '/reset/',
  '/invitations/',
  '/alerts/',
  '/reminders/',
  '/shortlists/',
  '/jobs/*/apply',
  '/jobs/*/report',
  '/jobs/alert',
]

/** A search with one or two filters is a page worth reading; with words, sorting, paging or a third filter it is one of millions. */
const deep = ['q', 'sort', 'after', 'pay', 'since', 'near', 'radius'].map((name) => `/jobs?*${name}=`)

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [...closed, ...deep, '/jobs?*&*&', '/jobs/suggest', '/companies?*q='],
    },
    sitemap: siteAddress('/sitemap.xml'),
  }
}
