import { expect, test } from 'vitest'
import { technologyNames } from './names'
import { technologyOfSlug, technologySlug, technologySlugs } from './slugs'

test.each([
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['F#', 'f-sharp'],
  ['.NET', 'dotnet'],
  ['.NET MAUI', 'dotnet-maui'],
  ['ASP.NET', 'asp-net'],
  ['Node.js', 'nodejs'],
  ['PL/SQL', 'pl-sql'],
  ['Ruby on Rails', 'ruby-on-rails'],
])('%s is %s in an address', (name, slug) => {
  expect([technologySlug(name), technologyOfSlug(slug)]).toEqual([slug, name])
})

test('no two technologies share an address', () => {
  expect(technologySlugs).toHaveLength(technologyNames.length)
  for (const name of technologyNames) expect(technologyOfSlug(technologySlug(name))).toBe(name)
})

test('an address that nobody gave has no technology', () =>
  expect(technologyOfSlug('abacus')).toBeUndefined())
