import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Head, HeadTags } from './head'

const written = (head: Head) => renderToStaticMarkup(<HeadTags {...head} />)

test('a page without words of its own has those of the site', () => {
  expect(written({})).toBe(
    '<title>Metier: what the work is, what it pays, who is hiring</title><meta name="description" content="Role guides with numbers you can check, and open jobs that say what they pay."/><meta name="format-detection" content="telephone=no"/>',
  )
})

test('its address and those of its feeds are whole', () => {
  const html = written({
    title: 'Jobs',
    alternates: {
      canonical: '/jobs?q=go',
      types: { 'text/csv': '/jobs.csv', 'application/rss+xml': [{ url: '/jobs.rss?q=go', title: 'A feed' }] },
    },
  })
  expect(html).toContain('<title>Jobs · Metier</title>')
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/jobs?q=go"/>')
  expect(html).toContain('<link rel="alternate" type="text/csv" href="http://localhost:3000/jobs.csv"/>')
  expect(html).toContain(
    '<link rel="alternate" type="application/rss+xml" href="http://localhost:3000/jobs.rss?q=go" title="A feed"/>',
  )
})

test.each([
  [{ index: false }, 'noindex'],
  [{ index: false, follow: true }, 'noindex, follow'],
  [{ index: true, follow: false }, 'index, nofollow'],
])('robots: %o', (robots, words) => {
  expect(written({ robots })).toContain(`<meta name="robots" content="${words}"/>`)
})

test('others are told what to show of a link to it', () => {
  const image = { url: '/card.png?v=1', width: 1200, height: 630, alt: 'A job' }
  const html = written({
    title: 'A job',
    openGraph: { type: 'website', title: 'A job', description: 'Of a kind', url: '/jobs/a', images: [image] },
  })
  for (const [name, content] of [
    ['og:title', 'A job'],
    ['og:url', 'http://localhost:3000/jobs/a'],
    ['og:image', 'http://localhost:3000/card.png?v=1'],
    ['og:image:width', '1200'],
    ['og:type', 'website'],
  ])
    expect(html).toContain(`<meta property="${name}" content="${content}"/>`)
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
  expect(html).toContain('<meta name="twitter:image" content="http://localhost:3000/card.png?v=1"/>')
  expect(html).not.toContain('article:modified_time')
})
