import { expect, test } from 'vitest'
import { middleHalf, payScale, position, wholePayScale } from './scale'

test('an axis is round and holds what is shown', () => {
  expect(payScale([35_000, 48_000, 58_000, 105_000], 'EUR')).toMatchObject({
    from: 20_000,
    to: 120_000,
    ticks: [20_000, 40_000, 60_000, 80_000, 100_000, 120_000],
  })
  expect(payScale([], 'CHF').ticks.length).toBeGreaterThan(2)
})

test('an amount beyond the ends stands at the end', () => {
  const scale = payScale([40_000, 80_000], 'EUR')
  expect(position(scale, 1_000_000)).toBe(100)
  expect(position(scale, 0)).toBe(0)
  expect(position(scale, (scale.from + scale.to) / 2)).toBe(50)
})

test('an axis for printed figures holds each of them', () => {
  const { from, to, ticks } = wholePayScale([19_900, 30_000, 105_000, 120_400], 'EUR')
  expect([from, to]).toEqual([0, 150_000])
  expect([ticks[0], ticks.at(-1)]).toEqual([from, to])
  expect(wholePayScale([92_000, 187_000], 'USD').ticks).toEqual([50_000, 100_000, 150_000, 200_000])
})

test('quartiles are of type 7', () => {
  expect(middleHalf([6, 1, 2, 4, 3, 5])).toEqual({ count: 6, min: 2.25, middle: 3.5, max: 4.75 })
  expect(middleHalf([])).toBeUndefined()
})

test('five amounts have a middle half, four have none', () => {
  expect(middleHalf([60, 40, 50, 44, 56])).toEqual({ count: 5, min: 44, middle: 50, max: 56 })
  expect(middleHalf([60, 40, 50, 44])).toBeUndefined()
})
