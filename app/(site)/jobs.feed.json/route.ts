import { conditional } from '@/app/_lib/conditional'
import { findLastJobChange } from '@/db/jobs/changes'
import { jsonFeed } from '@/integrations/feeds/job-feeds'
import { readJobFeed } from '../_feeds/job-feed'

/** Any search as a feed, by the parameters of the search page. */
export async function GET(request: Request) {
  const changedAt = await findLastJobChange()
  const feed = await readJobFeed(new URL(request.url).searchParams, 'json')
  return conditional(request, jsonFeed(feed), 'application/feed+json', changedAt)
}
