import { expect, test } from 'vitest'
import { websiteOf } from './websites'

test.each([
  ['https://www.halden.example/about', 'https://www.halden.example/about', 'halden.example'],
  ['halden.example', 'https://halden.example/', 'halden.example'],
  ['www.halden.example/jobs', 'https://www.halden.example/jobs', 'halden.example'],
])('%s is a website', (text, href, host) => {
  expect(websiteOf(text)).toEqual({ href, host })
})

test.each(['', 'Halden', 'javascript:alert(1)', 'ftp://halden.example', 'https://'])('%j is none', (text) => {
  expect(websiteOf(text)).toBeUndefined()
})
