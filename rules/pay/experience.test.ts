import { describe, expect, test } from 'vitest'
import { experienceQuery, isBandOf, isWithin } from './experience'

describe('a boundary belongs to one band only:', () => {
  const bands = [
    { from: 0, to: 2 },
    { from: 2, to: 5 },
    { from: 5, to: 10 },
    { from: 10, to: 15 },
    { from: 15, to: null },
  ]
  test.each([
    [0, 0],
    [1.9, 0],
    [2, 2],
    [4.99, 2],
    [5, 5],
    [10, 10],
    [15, 15],
    [42, 15],
  ])('%d years are in the band from %d', (years, from) => {
    expect(bands.filter((band) => isWithin(band, years)).map((band) => band.from)).toEqual([from])
  })
})

test('a reader has a band by years, one by level, and none in a figure over all experience', () => {
  const byYears = { axis: 'years', bucket: { from: 2, to: 5 } } as const
  const byLevel = { axis: 'seniority', bucket: 'junior' } as const
  expect(isBandOf(byYears, { years: 2 })).toBe(true)
  expect(isBandOf(byYears, { level: 'junior' })).toBe(false)
  expect(isBandOf(byLevel, { years: 2, level: 'junior' })).toBe(true)
  expect(isBandOf(byLevel, { years: 2 })).toBe(false)
  expect(isBandOf({ axis: 'all', bucket: null }, { years: 2, level: 'junior' })).toBe(false)
})

test.each([
  [
    { years: '2', level: 'mid' },
    { years: 2, level: 'mid' },
  ],
  [{ years: ' 2,5 ' }, { years: 2.5 }],
  [{ years: '', level: '' }, {}],
  [{ years: 'two', level: 'guru' }, {}],
  [{ years: '-1' }, {}],
  [{ years: ['1', '2'] }, {}],
  [{ years: '0' }, { years: 0 }],
])('an address %j says %j', (address, said) => {
  expect(experienceQuery.parse(address)).toEqual(said)
})
