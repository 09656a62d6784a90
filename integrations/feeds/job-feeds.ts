import { generateJsonFeed, generateRssFeed } from 'feedsmith'
import { paragraphs, printable, tidyRss } from './rss'

/** A job as feeds show it: every text in words; `url` is its permanent address, and so its identity. */
export type FeedItem = {
  url: string
  title: string
  company: string
  place: string
  pay: string
  summary: string
  tags: string[]
  language: string
  publishedAt: Date
}

/** A search as a feed, the newest job first; every address is absolute, `feedUrl` the one of this very format. */
export type JobFeed = { title: string; pageUrl: string; feedUrl: string; items: FeedItem[] }

const description = 'Open jobs, with their pay where it is known. Closed jobs are removed.'

/** RSS 2.0 with a link to itself (RSS Advisory Board's best practices) and the company as dc:creator. */
export function rssFeed({ title, pageUrl, feedUrl, items }: JobFeed): string {
  const xml = generateRssFeed(
    {
      title: printable(title),
      link: pageUrl,
      description,
      language: 'en',
      lastBuildDate: items[0]?.publishedAt,
      ttl: 60,
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: printable(`${item.title}, ${item.company}`),
        link: item.url,
        guid: { value: item.url, isPermaLink: true },
        description: html(item),
        categories: item.tags.map((name) => ({ name: printable(name) })),
        pubDate: item.publishedAt,
        dc: { creators: [printable(item.company)] },
      })),
    },
    { strict: true },
  )
  return tidyRss(xml)
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed({ title, pageUrl, feedUrl, items }: JobFeed): string {
  const feed = generateJsonFeed(
    {
      title,
      description,
      home_page_url: pageUrl,
      feed_url: feedUrl,
      language: 'en',
      items: items.map((item) => ({
        id: item.url,
        url: item.url,
        title: `${item.title}, ${item.company}`,
        content_html: html(item),
        summary: item.summary,
        date_published: item.publishedAt,
        authors: [{ name: item.company }],
        language: item.language,
        tags: item.tags,
      })),
    },
    { strict: true },
  )
  // The generator leaves an empty list out, and the format demands it.
  return JSON.stringify({ items: [], ...Object(feed) })
}

function html({ company, place, pay, summary }: FeedItem) {
  return paragraphs([[company, place, pay].filter(Boolean).join(', '), summary])
}
