import { describe, expect, test } from 'vitest'
import { isReadingPage, publicAddress, runsNoFramework } from './reading-pages'

describe('an address that is the same for everybody has one spelling', () => {
  test.each([
    ['/', '/'],
    ['/jobs', '/jobs'],
    ['/jobs?', '/jobs'],
    ['/jobs?role=b&role=a', '/jobs?role=a&role=b'],
    ['/jobs?tech=go&role=data-engineer', '/jobs?role=data-engineer&tech=go'],
    ['/jobs?q=&place=&role=data-engineer', '/jobs?role=data-engineer'],
    ['/jobs?utm_source=letter&gclid=x&role=data-engineer', '/jobs?role=data-engineer'],
    ['/jobs?pay=60000&pay=GBP', '/jobs?pay=60000&pay=GBP'],
    ['/jobs/back-end-developer-i3p09in2tc', '/jobs/back-end-developer-i3p09in2tc'],
    ['/jobs/in/lyon', '/jobs/in/lyon'],
    ['/jobs.rss?role=data-engineer', '/jobs.rss?role=data-engineer'],
    ['/guides/back-end-developer.json', '/guides/back-end-developer.json'],
    ['/guides/back-end-developer?level=senior', '/guides/back-end-developer?level=senior'],
  ])('%s is %s', (url, path) => expect(publicAddress(url)?.path).toBe(path))
})

test.each([
  ...['/jobs?q=go', '/jobs?place=Lyon', '/jobs?after=x', '/companies?q=a', '/guides?q=data'],
  ...['/briefs/market?role=data-engineer', '/briefs/new/market?payMin=&role=data-engineer'],
])('%s holds words of anybody, or what changes unseen', (url) =>
  expect(publicAddress(url)).toMatchObject({ freeText: true }),
)

describe('what only the page itself can judge is nobody else’s', () => {
  test.each([
    '/jobs?unknown=1',
    '/jobs?sort=pay&sort=newest',
    '/jobs?q=a?b',
    '/?ref=x',
    `/jobs?q=${'x'.repeat(600)}`,
    '/jobs/suggest',
    '/jobs/suggest?q=go',
    '/jobs/back-end-developer-i3p09in2tc/apply',
    '/jobs/../recruiter',
    '//jobs',
    '/JOBS',
    '/applications/token',
    '/briefs/new',
    '/briefs/token',
    '/recruiter',
    '/candidate/saved',
    '/sign-in',
    '/api/health',
    '/practice/software-engineering',
    '/_next/static/x.js',
    '',
  ])('%s', (url) => expect(publicAddress(url)).toBeUndefined())
})

test.each(['/', '/jobs', '/jobs/a-job-i3p0', '/guides/data-engineer', '/salaries', '/practice'])(
  '%s is read',
  (path) => expect(isReadingPage(path)).toBe(true),
)
test.each([
  '/jobs/a-job-i3p0/apply',
  '/briefs/new',
  '/candidate',
  '/recruiter',
  '/sign-in',
  '/practice/know-the-code',
])('%s is worked with', (path) => expect(isReadingPage(path)).toBe(false))

test.each([
  '/briefs/new',
  '/briefs/a-token',
  '/briefs/a-token/edit',
  '/briefs/a-token/draft',
  '/briefs/a-token/outcome',
  '/briefs/market',
  '/jobs',
])('the framework runs nothing on %s', (path) => expect(runsNoFramework(path)).toBe(true))
test.each([
  '/briefs/new/market',
  '/briefs/market/edit',
  '/briefs/new/draft',
  '/briefs/a-token/shortlist',
  '/briefs/a-token/files/description',
  '/jobs/a-job-i3p0/apply',
])('it runs on %s, or that is no page', (path) => expect(runsNoFramework(path)).toBe(false))
