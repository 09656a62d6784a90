import { expect, test } from 'vitest'
import { deskPath, shownAt, withNotice } from './back'

const list = '/recruiter/applications'

test.each([
  ['a page of the desk', '/recruiter/mail', '/recruiter/mail'],
  [
    'its filters and its order',
    '/recruiter/jobs?state=paused&sort=title',
    '/recruiter/jobs?state=paused&sort=title',
  ],
  ['what was said twice', '/recruiter/candidates?tag=a&tag=b', '/recruiter/candidates?tag=a&tag=b'],
  [
    'without the notice that stood there',
    '/recruiter/mail?show=failed&did=stop&ids=a-b&left=1',
    '/recruiter/mail?show=failed',
  ],
  ['another site', 'https://elsewhere.example/recruiter', list],
  ['another site without a scheme', '//elsewhere.example/recruiter', list],
  ['another site behind a backslash', '/\\elsewhere.example/recruiter', list],
  ['another site behind a tab', '/\t/elsewhere.example/recruiter', list],
  ['a page that is not of the desk', '/candidate/data', list],
  ['a way out of the desk', '/recruiter/../candidate/data', list],
  ['a script', 'javascript:alert(1)', list],
  ['words without end', `/recruiter/mail?q=${'a'.repeat(5000)}`, list],
  ['a file', new File([], 'x'), list],
  ['nothing', null, list],
])('a form leads back to a page of the desk alone: %s', (_what, given, to) => {
  expect(deskPath(given)).toBe(to)
})

test('a list is come back to with its filters, and the notice stands beside them', () => {
  const back = shownAt('/recruiter/mail', { show: 'failed', q: ['a', 'b'], did: 'stop', before: undefined })
  expect(back).toBe('/recruiter/mail?show=failed&q=a&q=b')
  expect(withNotice(back, { did: 'again', left: 0, said: undefined })).toBe(`${back}&did=again&left=0`)
  expect(shownAt('/recruiter/mail', {})).toBe('/recruiter/mail')
})
