import { expect, test } from 'vitest'
import { sitemap, sitemapIndex } from './sitemaps'

const text = (stream: ReadableStream) => new Response(stream).text()
const changedAt = new Date('2026-11-20T09:30:00Z')

async function* entries() {
  yield { url: 'https://jobs.example/jobs/r-d-1', changedAt }
  yield { url: 'https://jobs.example/companies/a&b' }
}

test('a sitemap says each address and when it changed, where that is known', async () => {
  expect(await text(sitemap(entries()))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<url><loc>https://jobs.example/jobs/r-d-1</loc><lastmod>2026-11-20T09:30:00.000Z</lastmod></url>' +
      '<url><loc>https://jobs.example/companies/a&amp;b</loc></url></urlset>',
  )
})

test('an index names its sitemaps', async () => {
  expect(await text(sitemapIndex(entries()))).toContain(
    '<sitemap><loc>https://jobs.example/jobs/r-d-1</loc><lastmod>2026-11-20T09:30:00.000Z</lastmod></sitemap>',
  )
})

test('a sitemap whose entries cannot be read breaks off instead of ending as if whole', async () => {
  async function* broken() {
    yield* entries()
    throw new Error('the record is gone')
  }
  await expect(text(sitemap(broken()))).rejects.toThrow()
})
