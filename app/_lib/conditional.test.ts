import { expect, test } from 'vitest'
import { conditional } from './conditional'

const changedAt = new Date('2026-11-20T09:30:00.500Z')
const ask = (headers: Record<string, string> = {}, body = 'jobs') =>
  conditional(new Request('https://jobs.example/jobs.rss', { headers }), body, 'text/plain', changedAt)
const etag = ask().headers.get('etag') ?? ''

test('a text says what it is, when it changed and that it is to be asked for again', async () => {
  const answer = ask()
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('jobs')
  expect(Object.fromEntries(answer.headers)).toEqual({
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    'last-modified': 'Fri, 20 Nov 2026 09:30:00 GMT',
    'cache-control': 'public, no-cache',
    'content-type': 'text/plain; charset=utf-8',
  })
})

test.each<[string, Record<string, string>, number]>([
  ['the same text', { 'if-none-match': etag }, 304],
  ['one of several texts', { 'if-none-match': `"other", W/${etag}` }, 304],
  ['another text', { 'if-none-match': '"other"' }, 200],
  ['a date as late as the change', { 'if-modified-since': 'Fri, 20 Nov 2026 09:30:00 GMT' }, 304],
  ['an earlier date', { 'if-modified-since': 'Fri, 20 Nov 2026 09:29:59 GMT' }, 200],
  ['no date at all', { 'if-modified-since': 'yesterday' }, 200],
  [
    'another text and a late date',
    { 'if-none-match': '"other"', 'if-modified-since': 'Sat, 21 Nov 2026 00:00:00 GMT' },
    200,
  ],
])('a client that holds %s', (_name, headers, status) => {
  expect(ask(headers).status).toBe(status)
})

test('another text is another ETag', () => {
  expect(ask({}, 'other jobs').headers.get('etag')).not.toBe(etag)
})
