import type { JobQuery } from '@/search/query'
import { toSearchParams } from '@/search/query'

export const feedPaths = { rss: '/jobs.rss', json: '/jobs.feed.json' }

/** The address of a search as a feed, which is always newest first. */
export function feedPath(format: keyof typeof feedPaths, query: JobQuery): string {
  const params = toSearchParams({ ...query, sort: query.q ? 'relevance' : 'newest', after: undefined })
  return params.size > 0 ? `${feedPaths[format]}?${params}` : feedPaths[format]
}

/** What the head of a page says of the feeds of its search: `alternates: { types: feedLinks(query) }`. */
export function feedLinks(query: JobQuery) {
  return {
    'application/rss+xml': [{ url: feedPath('rss', query), title: 'These jobs as RSS' }],
    'application/feed+json': [{ url: feedPath('json', query), title: 'These jobs as JSON Feed' }],
  }
}
