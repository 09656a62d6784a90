import { expect, test } from 'vitest'
import { isSiren, siren } from './company'

test.each([
  ['732829320', true],
  ['552100554', true],
  ['356000000', true],
  ['732829321', false],
  ['123456789', false],
  ['73282932', false],
  ['7328293200', false],
  ['', false],
])('%s is a SIREN: %s', (digits, right) => expect(isSiren(digits)).toBe(right))

test('a SIREN may be written in groups, and left out', () => {
  expect(siren.parse('732 829 320')).toBe('732829320')
  expect(siren.parse(undefined)).toBe('')
  expect(siren.safeParse('732 829 321').error?.issues[0]?.message).toMatch(/nine digits/)
})
