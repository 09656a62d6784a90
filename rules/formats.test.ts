import { expect, test } from 'vitest'
import { dateFormat, listFormat, numberFormat } from './formats'

const euros = { style: 'currency', currency: 'EUR' } as const

test('a formatter is made once for each locale and shape', () => {
  expect(numberFormat('en-IE', euros)).toBe(numberFormat('en-IE', { ...euros }))
  expect(numberFormat('en-IE', euros).format(1)).toBe('€1.00')
  expect(numberFormat('fr-FR', euros).format(1)).toBe('1,00\u00a0€')
  expect(numberFormat('en-IE', { ...euros, minimumFractionDigits: 3 }).format(1)).toBe('€1.000')
})

test('formatters of different kinds are not taken for each other', () => {
  expect(listFormat('en').format(['a', 'b'])).toBe('a and b')
  expect(dateFormat('en', { timeZone: 'UTC' }).format(0)).toBe('1/1/1970')
})
