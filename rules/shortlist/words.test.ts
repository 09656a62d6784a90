import { expect, test } from 'vitest'
import { tellsWho } from './words'

const nour = { name: 'Nour El Haddad' }

test.each([
  ['Write to nour.h@example.com.', 'an e-mail address'],
  ['Her work is on https://git.example/nh', 'a link'],
  ['Code on codeberg.page/nh.', 'a link'],
  ['See haddad-labs.dev for more.', 'a link'],
  ['Call 06 12 34 56 78.', 'a telephone number'],
  ['+33 (0)612345678', 'a telephone number'],
  ['NOUR wrote the planner.', 'their name'],
  ['Mrs. Haddad wrote the planner.', 'their name'],
  ['Wrote a planner in Go for 40,000 pallet trips a night.', undefined],
  ['Six years at a bank, 2018-2024, and 55 000 € today.', undefined],
  ['Works with Node.js and ASP.NET, el Niño included.', undefined],
])('a recruiter who writes “%s” to a company tells %s', (said, told) => {
  expect(tellsWho(said, nour)).toBe(told)
})
