import type { JobCard } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import type { FeedItem, JobFeed } from '@/integrations/feeds/job-feeds'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { roleName } from '@/rules/roles/roles'
import { siteName } from '@/rules/site/settings'
import { titleShown } from '@/rules/titles/shown'
import { type Found, searchJobs } from '@/search/jobs'
import { facets, fromSearchParams, type JobQuery, searchPath } from '@/search/query'
import { feedPath, type feedPaths } from './feed-links'

const mostItems = 50

/** The newest jobs of the search that an address asks for, as a feed of this format. */
export async function readJobFeed(
  address: URLSearchParams,
  format: keyof typeof feedPaths,
): Promise<JobFeed> {
  const now = new Date()
  const asked: JobQuery = { ...fromSearchParams(address), sort: 'newest', after: undefined }
  const found = await searchJobs(asked, now)
  const jobs = [...found.hits]
  for (let next = found.next; next && jobs.length < mostItems; ) {
    const page = await searchJobs({ ...asked, after: next }, now)
    jobs.push(...page.hits)
    next = page.next
  }
  return {
    title: titleOf(found),
    pageUrl: siteAddress(searchPath(found.query)),
    feedUrl: siteAddress(feedPath(format, found.query)),
    items: jobs.slice(0, mostItems).map(itemOf),
  }
}

/** The same as long as the search is: a reader keeps it as the name of the feed. */
function titleOf({ query, facets: lists }: Found) {
  const chosen = facets.flatMap((facet) => {
    const values: readonly string[] = query[facet]
    return lists[facet].filter(({ value }) => values.includes(value)).map(({ label }) => label)
  })
  const all = query.all && 'all of these technologies'
  const words = [query.q && `“${query.q}”`, ...chosen, all].filter(Boolean)
  return words.length > 0 ? `Jobs on ${siteName()}: ${words.join(', ')}` : `Jobs on ${siteName()}`
}

function itemOf(job: JobCard): FeedItem {
  return {
    url: siteAddress(`/jobs/${job.slug}`),
    title: titleShown(job),
    company: job.company,
    place: placeWords(job),
    pay: payOf(job) ? payWords(job) : '',
    summary: job.summary,
    tags: [...(job.role ? [roleName(job.role)] : []), ...job.technologies],
    language: job.language,
    publishedAt: job.publishedAt ?? new Date(0),
  }
}
