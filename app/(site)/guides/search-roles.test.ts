import { expect, test } from 'vitest'
import { searchRoles } from './search-roles'

const first = (asked: string) => searchRoles(asked)[0]?.slug

test.each([
  ['back-end developer', 'back-end-developer'],
  ['backend', 'back-end-developer'],
  ['Développeuse back-end', 'back-end-developer'],
  ['Java developer', 'back-end-developer'],
  ['SDET', 'qa-automation-engineer'],
  ['sre', 'site-reliability-engineer'],
  ['RSSI', 'ciso'],
  ['DRH', 'head-of-people'],
  ['pentester', 'penetration-tester'],
  ['growth hacker', 'growth-marketer'],
])('“%s” is the role %s', (asked, role) => {
  expect(first(asked)).toBe(role)
})

test.each([
  ['devlopper back-end', 'back-end-developer'],
  ['data scientsit', 'data-scientist'],
  ['recruter', 'tech-recruiter'],
])('“%s” is forgiven', (asked, role) => {
  expect(first(asked)).toBe(role)
})

test('one word finds every role that has it in its name', () => {
  const found = searchRoles('data').map(({ slug }) => slug)
  expect(found).toEqual(
    expect.arrayContaining(['data-analyst', 'data-engineer', 'data-scientist', 'head-of-data']),
  )
  expect(found).not.toContain('cto')
})

test.each(['', '  ', '!!', 'sous-chef'])('“%s” is no role of ours', (asked) => {
  expect(searchRoles(asked)).toEqual([])
})
