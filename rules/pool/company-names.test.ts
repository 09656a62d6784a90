import { expect, test } from 'vitest'
import { companyKey } from './company-names'

test.each([
  ['Halden', 'halden'],
  ['HALDEN, S.A.S.', 'halden'],
  ['Halden  SAS', 'halden'],
  ['Orme & Fils', 'orme fils'],
  ['Crédit Nord GmbH', 'credit nord'],
  ['SE', 'se'],
  ['名古屋', '名古屋'],
])('%s is known as %s', (name, key) => {
  expect(companyKey(name)).toBe(key)
})
