import { describe, expect, test } from 'vitest'
import { formatPay, formatPayShort, type Pay, yearly } from './pay'

describe('a yearly figure follows the stated conversion', () => {
  test.each([
    [45_000, 'year', 45_000],
    [3_750, 'month', 45_000],
    [450, 'day', 98_100],
    [28, 'hour', 44_996],
  ] as const)('%d a %s', (amount, period, expected) => {
    expect(yearly(amount, period)).toBe(expected)
  })
})

describe('pay is written as people write it', () => {
  const cases: [Pay, string, string][] = [
    [{ min: 45_000, max: 58_000, currency: 'EUR', period: 'year' }, '€45,000–58,000', '€45–58k'],
    [{ min: 52_500, max: 52_500, currency: 'GBP', period: 'year' }, '£52,500', '£52.5k'],
    [{ min: 110_000, max: 130_000, currency: 'CHF', period: 'year' }, 'CHF 110,000–130,000', 'CHF 110–130k'],
    [{ min: 450, max: 520, currency: 'EUR', period: 'day' }, '€450–520', '€450–520'],
    [{ min: 12.54, max: 14, currency: 'EUR', period: 'hour' }, '€12.54–14', '€12.54–14'],
    [{ min: 38.2, max: 38.2, currency: 'GBP', period: 'hour' }, '£38.20', '£38.20'],
  ]
  test.each(cases)('%j', (pay, exact, short) => {
    expect(formatPay(pay)).toBe(exact)
    expect(formatPayShort(pay)).toBe(short)
  })
})
