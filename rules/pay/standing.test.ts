import { expect, test } from 'vitest'
import { payStanding, whyNotCompared } from './standing'

test.each([
  [{ min: 60_000, max: 72_000 }, 60_000, 'above'],
  [{ min: 60_000, max: 72_000 }, 65_500, 'in'],
  [{ min: 60_000, max: 72_000 }, 72_000, 'below'],
])('%j against %d is %s', (range, median, standing) => expect(payStanding(range, median)).toBe(standing))

const job = { payMin: 60_000, payMax: 72_000, payCurrency: 'EUR', payPeriod: 'year', payNet: false } as const

test.each([
  ['a gross range by the year', {}, undefined],
  ['no pay', { payMin: null, payMax: null, payPeriod: 'day' as const }, undefined],
  ['net pay', { payNet: true }, /pay after tax/],
  ['a day rate', { payPeriod: 'day' as const }, /by the day/],
  ['half a range', { payMax: null }, /one end/],
])('%s', (_name, facts, why) => {
  const said = whyNotCompared({ ...job, ...facts })
  if (why) expect(said).toMatch(why)
  else expect(said).toBeUndefined()
})
