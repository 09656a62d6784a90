import { expect, test } from 'vitest'
import { contractOf } from './contract'

test.each([
  ['FullTime', 'permanent'],
  ['Full-time', 'permanent'],
  ['fulltime_permanent', 'permanent'],
  ['CDI', 'permanent'],
  ['fulltime_fixed_term', 'fixed_term'],
  ['CDD de 12 mois', 'fixed_term'],
  ['Contract', 'freelance'],
  ['Contractor (1099)', 'freelance'],
  ['Temporary', 'temporary'],
  ['Intern', 'internship'],
  ['Stage', 'internship'],
  ['Contrat d’apprentissage', 'apprenticeship'],
  ['Part-time', undefined],
  ['Internal', undefined],
  [undefined, undefined],
])('the contract that a source calls %s is %s', (words, contract) => {
  expect(contractOf(words)).toBe(contract)
})
