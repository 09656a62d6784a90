import { expect, test } from 'vitest'
import { applyElsewhere, readAt } from './apply-elsewhere'

const imported = {
  source: 'ashby',
  sourceUrl: 'https://jobs.halden.example/7',
  applyUrl: 'https://www.halden.example/7/apply',
}

test('an imported job is applied for at its employer', () => {
  expect(applyElsewhere(imported)).toEqual({ url: imported.applyUrl, host: 'halden.example' })
  expect(applyElsewhere({ ...imported, applyUrl: null })?.url).toBe(imported.sourceUrl)
  expect(readAt(imported)?.host).toBe('jobs.halden.example')
})

test('a job of our own is applied for here', () => {
  expect(applyElsewhere({ ...imported, source: null })).toBeUndefined()
})

test.each(['javascript:alert(1)', 'mailto:jobs@halden.example', 'apply now', ''])(
  '%j is no page',
  (applyUrl) => {
    expect(applyElsewhere({ ...imported, applyUrl, sourceUrl: null })).toBeUndefined()
  },
)
