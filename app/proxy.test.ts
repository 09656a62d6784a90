import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const [, source = ''] = /source:\s*'([^']+)'/.exec(readFileSync('proxy.ts', 'utf8')) ?? []
const isMatched = (url: string) => new RegExp(`^${source}$`).test(url)

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
  expect(downloads.filter(isMatched)).toEqual([])
})

test.each(['/', '/jobs', '/jobs/one/apply', '/recruiter/applications/one', '/candidate/data', '/briefs/one'])(
  '%s has the policy of pages',
  (page) => expect(isMatched(page)).toBe(true),
)
