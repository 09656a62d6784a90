import { readdirSync, readFileSync } from 'node:fs'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { policyOf, policySetHeader } from '@/rules/pages/policy'
import { setPolicy } from './policy'

/** What Next and the browser are told about the page at this address. */
function policyAt(pathname: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, headers)
  const response = new ServerResponse(request)
  setPolicy(request, response, pathname)
  return { asked: request.headers, answered: response.getHeaders() }
}

test('a download of what somebody sent keeps a policy of its own, whichever page it belongs to', () => {
  const downloads = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/route.ts'))
    .filter((file) => readFileSync(path.join('app', file), 'utf8').includes('downloadOf('))
    .map(
      (file) =>
        `/${file
          .replace(/\(\w+\)\//, '')
          .replace(/\/route\.ts$/, '')
          .replace(/\[\w+\]/g, 'one')}`,
    )
  expect(downloads.length).toBeGreaterThanOrEqual(4)
  expect(downloads.filter((url) => policyAt(url).answered['content-security-policy'])).toEqual([])
})

test.each([
  '/jobs/one/apply',
  '/recruiter/applications/one',
  '/candidate/data',
  '/briefs/one/shortlist',
  '/unknown',
])('%s runs the scripts that carry its nonce, and each answer has another', (pathname) => {
  const { asked, answered } = policyAt(pathname)
  expect(asked['x-nonce']).toMatch(/^[\w+/=]{20,}$/)
  expect(asked['content-security-policy']).toBe(answered['content-security-policy'])
  expect(answered['content-security-policy']).toContain(
    `script-src 'self' 'nonce-${asked['x-nonce']}' 'strict-dynamic';`,
  )
  expect(policyAt(pathname).asked['x-nonce']).not.toBe(asked['x-nonce'])
})

test.each(['/', '/jobs', '/jobs/one', '/guides/one', '/trouble'])(
  '%s, which is read, runs our file alone, without a nonce, and says what is fetched ahead',
  (pathname) => {
    const { asked, answered } = policyAt(pathname)
    expect(answered['content-security-policy']).toContain("script-src 'self';")
    expect(answered['speculation-rules']).toBe('"/speculation-rules.json"')
    expect(asked['x-nonce']).toBeUndefined()
  },
)

test.each([
  ['/jobs', "script-src 'self';"],
  ['/briefs/new', "'strict-dynamic' 'unsafe-eval';"],
  ['/recruiter', "'strict-dynamic' 'unsafe-eval';"],
])('while developing, %s runs %s', (pathname, scripts) => {
  expect(policyOf(pathname, { NODE_ENV: 'development' })?.policy).toContain(scripts)
})

test('nothing that a visitor sends becomes a nonce or a policy', () => {
  const sent = { 'x-nonce': 'evil', 'content-security-policy': "script-src 'nonce-evil'" }
  for (const pathname of ['/jobs', '/briefs/one/shortlist', '/icon.svg', '/candidate/applications/one/cv'])
    expect(JSON.stringify(policyAt(pathname, sent))).not.toContain('evil')
})

test('Next asks its proxy nothing where the renderer has set the policy', () => {
  expect(policyAt('/jobs').asked[policySetHeader]).toBe('1')
  expect(policyAt('/icon.svg').asked[policySetHeader]).toBe('1')
  // Next reads what it matches as it is written, so that it cannot be imported there.
  expect(readFileSync('proxy.ts', 'utf8')).toContain(
    `missing: [{ type: 'header', key: '${policySetHeader}' }]`,
  )
})
