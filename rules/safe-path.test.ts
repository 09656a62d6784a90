import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each([
  ['/candidate', '/candidate'],
  ['/jobs/dev-halden?from=mail#apply', '/jobs/dev-halden?from=mail#apply'],
  ['/jobs?q=c%2B%2B&place=Łódź', '/jobs?q=c%2B%2B&place=%C5%81%C3%B3d%C5%BA'],
  ['/a/../candidate', '/candidate'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['\\\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n\\evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example/candidate', '/'],
  ['https:evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['candidate', '/'],
  [' /candidate', '/'],
  ['', '/'],
  [`/${'a'.repeat(1000)}`, '/'],
  [undefined, '/'],
  [['/candidate', '//evil.example'], '/'],
])('after sign-in %j leads to %s', (given, path) => {
  expect(safePath(given, '/')).toBe(path)
})
