import { expect, test } from 'vitest'
import { comparableWith, findRolePair, pairSlug, rolePairs } from './pairs'

const slugs = (address: string) => findRolePair(address)?.map(({ slug }) => slug)

test.each(['back-end-developer-vs-front-end-developer', 'front-end-developer-vs-back-end-developer'])(
  '%s compares the same two roles',
  (address) => {
    expect(slugs(address)).toEqual(['back-end-developer', 'front-end-developer'])
  },
)

test.each([
  ['roles that have nothing to do with one another', 'back-end-developer-vs-head-of-people'],
  ['a role and itself', 'cto-vs-cto'],
  ['a role that does not exist', 'cto-vs-astronaut'],
  ['three roles', 'cto-vs-vp-engineering-vs-engineering-manager'],
  ['one role', 'cto'],
])('%s are no pair', (_, address) => {
  expect(findRolePair(address)).toBeUndefined()
})

test('a role that only the other names is comparable, too', () => {
  expect(comparableWith('embedded-engineer').map(({ slug }) => slug)).toContain('qa-engineer')
  expect(comparableWith('front-end-developer').map(({ slug }) => slug)).toContain('product-designer')
  expect(comparableWith('data-engineer').map(({ slug }) => slug)).toContain('database-administrator')
})

test('every pair has one address, which leads back to it', () => {
  const addresses = rolePairs.map(([one, other]) => pairSlug(other, one))
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.map(findRolePair)).toEqual(rolePairs)
})
