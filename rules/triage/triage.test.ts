import { expect, test } from 'vitest'
import { firedBy, isUntouched, placeBy, type TriageRule } from './triage'

const rule = (given: Partial<TriageRule>): TriageRule => ({
  id: 'r',
  question: 'May you work in France?',
  says: 'is',
  value: 'yes',
  label: 'May work',
  effect: 'flag',
  ...given,
})
const answers = (answer: string) => [{ question: 'May you work in France?', answer }]

test.each([
  ['an answer that is so', 'Yes', rule({}), true],
  ['an answer with an accent', 'déjà', rule({ value: 'deja' }), true],
  ['another answer', 'No', rule({}), false],
  ['an answer that is not so', 'no', rule({ says: 'not' }), true],
  ['an answer that holds the words', 'I know Go and SQL', rule({ says: 'holds', value: 'go' }), true],
  ['no answer, even where it is to be another', ' ', rule({ says: 'not' }), false],
  ['the answer to another question', 'yes', rule({ question: 'Do you drive?' }), false],
] as const)('a rule and %s', (_, answer, one, fires) => {
  expect(firedBy(answers(answer), [one])).toHaveLength(fires ? 1 : 0)
})

test('the first rule that says so places an application, and a mark alone does not', () => {
  const [mark, first, last] = [rule({}), rule({ effect: 'first' }), rule({ effect: 'last' })]
  expect(placeBy([mark])).toBe(0)
  expect(placeBy([mark, last, first])).toBe(1)
  expect(placeBy([first, last])).toBe(-1)
  expect(placeBy([])).toBe(0)
})

test('rules work only on what has come in and nobody has opened', () => {
  expect(isUntouched({ stage: 'received', openedAt: null })).toBe(true)
  expect(isUntouched({ stage: 'received', openedAt: new Date() })).toBe(false)
  expect(isUntouched({ stage: 'in_review', openedAt: null })).toBe(false)
})
