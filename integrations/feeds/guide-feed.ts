import { generateRssFeed } from 'feedsmith'
import { paragraphs, printable, tidyRss } from './rss'

/** Something that happened to a guide: what its text or its figures were and are; `url` is its place and its identity. */
export type GuideNews = { url: string; title: string; lines: string[]; at: Date }

/** The history of a guide, the newest first; every address is absolute, `feedUrl` the one of this feed. */
export type GuideFeed = { title: string; pageUrl: string; feedUrl: string; news: GuideNews[] }

/** RSS 2.0 of what a guide says differently from one time to the next, with a link to itself. */
export function guideFeed({ title, pageUrl, feedUrl, news }: GuideFeed): string {
  const xml = generateRssFeed(
    {
      title: printable(title),
      link: pageUrl,
      description: 'What changed in this guide, its words and its figures, from one time to the next.',
      language: 'en',
      lastBuildDate: news[0]?.at,
      ttl: 1440,
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: news.map((one) => ({
        title: printable(one.title),
        link: one.url,
        guid: { value: one.url, isPermaLink: true },
        description: paragraphs(one.lines),
        pubDate: one.at,
      })),
    },
    { strict: true },
  )
  return tidyRss(xml)
}
