import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { guideFeed } from './guide-feed'

test('what changed in a guide is an item each, found again at its place', () => {
  const page = 'https://metier.test/guides/tester/history'
  const at = new Date('2026-11-02T09:00:00Z')
  const xml = guideFeed({
    title: 'Tester: what changed',
    pageUrl: page,
    feedUrl: 'https://metier.test/guides/tester/feed.xml',
    news: [{ url: `${page}#text-1`, title: '1 change of the text', lines: ['Pay: C & C++ < Rust'], at }],
  })
  const feed = parseRssFeed(xml)
  expect(feed).toMatchObject({ title: 'Tester: what changed', link: page })
  expect(feed.items).toMatchObject([
    {
      link: `${page}#text-1`,
      guid: { value: `${page}#text-1` },
      description: '<p>Pay: C &amp; C++ &lt; Rust</p>',
    },
  ])
})
