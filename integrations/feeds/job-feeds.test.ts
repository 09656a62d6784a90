import { detectJsonFeed, detectRssFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { type JobFeed, jsonFeed, rssFeed } from './job-feeds'

const publishedAt = new Date('2026-11-20T09:30:00Z')
const feed: JobFeed = {
  title: '2 jobs for “R&D ]]> <b>”',
  pageUrl: 'https://jobs.example/jobs?q=R%26D&place=fr%3Alyon',
  feedUrl: 'https://jobs.example/jobs.rss?q=R%26D&place=fr%3Alyon',
  items: [
    {
      url: 'https://jobs.example/jobs/chef-de-projet-1',
      title: 'Chef·fe de projet <R&D>',
      company: 'Ateliers & Fils',
      place: 'Lyon, hybrid',
      pay: '€45–58k',
      summary: 'Mener “à bien” ]]> trois projets\u0008.',
      tags: ['C++', 'R'],
      language: 'fr',
      publishedAt,
    },
  ],
}

test('a reader finds in the RSS what was put into it, whatever signs it holds', () => {
  const xml = rssFeed(feed)
  expect(detectRssFeed(xml)).toBe(true)
  expect(parseRssFeed(xml)).toMatchObject({
    title: feed.title,
    link: feed.pageUrl,
    atom: { links: [{ href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: [
      {
        title: 'Chef·fe de projet <R&D>, Ateliers & Fils',
        link: 'https://jobs.example/jobs/chef-de-projet-1',
        guid: { value: 'https://jobs.example/jobs/chef-de-projet-1', isPermaLink: true },
        description:
          '<p>Ateliers &amp; Fils, Lyon, hybrid, €45–58k</p><p>Mener “à bien” ]]&gt; trois projets.</p>',
        categories: [{ name: 'C++' }, { name: 'R' }],
        pubDate: 'Fri, 20 Nov 2026 09:30:00 GMT',
        dc: { creators: ['Ateliers & Fils'] },
      },
    ],
  })
})

test('the addresses of an RSS feed stand without a space around them', () => {
  expect(rssFeed(feed)).toContain(`<link><![CDATA[${feed.pageUrl}]]></link>`)
})

test('no sign that XML forbids gets into a feed', () => {
  expect(rssFeed(feed)).not.toMatch(/[^\P{Cc}\n]/u)
})

test('a reader finds the same in the JSON feed', () => {
  const json = JSON.parse(jsonFeed(feed))
  expect(detectJsonFeed(json)).toBe(true)
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(parseJsonFeed(json)).toMatchObject({
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    items: [
      {
        id: 'https://jobs.example/jobs/chef-de-projet-1',
        summary: feed.items[0]?.summary,
        date_published: '2026-11-20T09:30:00.000Z',
        tags: ['C++', 'R'],
        language: 'fr',
        authors: [{ name: 'Ateliers & Fils' }],
      },
    ],
  })
})

test('a search without results is a feed without items', () => {
  const empty = { ...feed, items: [] }
  expect(parseRssFeed(rssFeed(empty)).title).toBe(feed.title)
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([])
})
