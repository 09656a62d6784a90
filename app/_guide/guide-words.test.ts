import { expect, test } from 'vitest'
import { isCurrency } from './guide-words'

test.each(['toString', 'constructor', '__proto__', 'eur', ''])('“%s” is no currency', (code) => {
  expect(isCurrency(code)).toBe(false)
})

test('EUR is one', () => expect(isCurrency('EUR')).toBe(true))
