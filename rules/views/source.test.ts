import { expect, test } from 'vitest'
import { sourceOf } from './source'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const from = (asked: Partial<Parameters<typeof sourceOf>[0]>) =>
  sourceOf({ url: '/jobs/one', userAgent: browser, ...asked }, 'jobs.example')

test.each([
  [{ referer: 'https://www.google.fr/' }, 'google.com'],
  [{ referer: 'https://fr.linkedin.com/feed' }, 'linkedin.com'],
  [{ referer: 'https://news.ycombinator.com/item?id=1' }, 'news.ycombinator.com'],
  [{ referer: 'https://jobs.example/jobs?q=go' }, 'site'],
  [{ url: '/jobs/one?via=meet-up', referer: 'https://www.google.fr/' }, 'via:meet-up'],
  [{ url: '/jobs/one?via=Meet-Up' }, 'via:meet-up'],
])('a reader with %j came from %s', (asked, source) => {
  expect(from(asked)).toBe(source)
})

test.each([
  ['neither a tag nor a referrer', {}],
  ['a tag that is none', { url: '/jobs/one?via=<b>' }],
  ['a machine', { referer: 'https://www.google.com/', userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ['a program', { referer: 'https://a.example/', userAgent: 'curl/8.5.0' }],
  ['no browser named', { referer: 'https://a.example/', userAgent: undefined }],
  ['a page fetched ahead', { referer: 'https://a.example/', purpose: 'prefetch;prerender' }],
  ['an app', { referer: 'android-app://com.example' }],
  ['a machine of one’s own', { referer: 'http://localhost:3000/' }],
])('a view with %s is not counted', (_, asked) => {
  expect(from(asked)).toBeUndefined()
})
