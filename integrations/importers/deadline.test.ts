import { expect, test } from 'vitest'
import { endOfDayIn } from '@/rules/places/zones'
import { deadline } from './deadline'
import { greenhouse } from './greenhouse'

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026-1-5', '2026-01-05'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['05/05/2026', '2026-05-05'],
  ['31.12.2026', '2026-12-31'],
  ['01.02.2026', '2026-02-01'],
  ['31 Dec 2026', '2026-12-31'],
  ['December 31, 2026', '2026-12-31'],
  ['Dec 1st, 2026', '2026-12-01'],
  ['31 décembre 2026', '2026-12-31'],
  ['1er février 2026', '2026-02-01'],
  ['15 août 2026', '2026-08-15'],
  ['3 juillet 2026', '2026-07-03'],
  ['2026-12-31T18:00:00', '2026-12-31'],
])('the deadline “%s” is the whole day %s', (said, day) => {
  expect(deadline.parse(said)).toEqual({ day })
})

test.each<[string | number, string]>([
  ['2026-12-31T23:59:59-08:00', '2027-01-01T07:59:59.000Z'],
  ['2026-08-05 10:10:39 UTC', '2026-08-05T10:10:39.000Z'],
  ['2026-12-31T12:00:00Z', '2026-12-31T12:00:00.000Z'],
  [1_798_700_000, '2026-12-31T06:53:20.000Z'],
  ['1798700000', '2026-12-31T06:53:20.000Z'],
  [1_798_700_000_000, '2026-12-31T06:53:20.000Z'],
])('the deadline “%s” is the moment %s', (said, moment) => {
  expect(deadline.parse(said)).toEqual({ moment: new Date(moment) })
})

test.each(['2026-02-30', '31/02/2026', '01/02/2026', 'soon', 'end of month', '2026-13-01', '32 Dec 2026'])(
  'the deadline “%s” is reported, not dropped',
  (said) => {
    expect(() => deadline.parse(said)).toThrow(`has a deadline that cannot be read: ${said}`)
  },
)

test('none at all is none', () => {
  expect([null, undefined, '', ' ', 0].map((said) => deadline.parse(said))).toEqual(Array(5).fill(undefined))
})

test('a day ends where the job is', () => {
  expect(endOfDayIn('2026-12-31', 'FR').toISOString()).toBe('2026-12-31T22:59:59.999Z')
  expect(endOfDayIn('2026-07-14', 'FR').toISOString()).toBe('2026-07-14T21:59:59.999Z')
  expect(endOfDayIn('2026-12-31', 'US').toISOString()).toBe('2027-01-01T07:59:59.999Z')
  expect(endOfDayIn('2026-12-31', 'JP').toISOString()).toBe('2026-12-31T14:59:59.999Z')
  expect(endOfDayIn('2026-12-31', '').toISOString()).toBe('2026-12-31T23:59:59.999Z')
})

test('a board states a bare day as a day', () => {
  const job = greenhouse.read({
    id: 1,
    title: 'Engineer',
    content: 'text',
    application_deadline: '2026-12-31',
  })
  expect(job).toMatchObject({ lastDay: '2026-12-31' })
  expect(job.validUntil).toBeUndefined()
})
