import { expect, test } from 'vitest'
import { type LiveFacts, liveChanges, timesExtended } from './live-changes'

const facts: LiveFacts = {
  payMin: 60_000,
  payMax: 72_000,
  payCurrency: 'EUR',
  payPeriod: 'year',
  payNet: false,
  city: 'Lyon',
  country: 'FR',
  workplace: 'hybrid',
  officeDays: 2,
  otherPlaces: [],
  contract: 'permanent',
  validUntil: new Date('2026-12-10T22:59:59Z'),
}

test.each<[string, Partial<LiveFacts>, string[]]>([
  ['nothing', {}, []],
  ['the pay', { payMax: 75_000 }, ['pay: €60–72k → €60–75k']],
  ['from gross to net', { payNet: true }, ['pay: €60–72k → €60–72k net']],
  ['the town', { city: 'Paris' }, ['place: Lyon, hybrid, 2 days on site → Paris, hybrid, 2 days on site']],
  ['the days', { officeDays: 3 }, ['place: Lyon, hybrid, 2 days on site → Lyon, hybrid, 3 days on site']],
  ['the contract', { contract: 'fixed_term' }, ['contract: Permanent (CDI) → Fixed term (CDD)']],
  ['no last day any more', { validUntil: null }, ['closing: 10 December 2026 → no last day']],
  ['another hour of the same day', { validUntil: new Date('2026-12-10T20:00:00Z') }, []],
  [
    'two things',
    { payMin: null, payMax: null, contract: null },
    ['pay: €60–72k → Pay not given', 'contract: Permanent (CDI) → not given'],
  ],
])('%s', (_, change, said) =>
  expect(
    liveChanges(facts, { ...facts, ...change }).map(
      ({ part, before, after }) => `${part}: ${before.en} → ${after.en}`,
    ),
  ).toEqual(said),
)

test('a cent that English words round away is still told where French ones say it', () => {
  expect(liveChanges(facts, { ...facts, payMax: 72_040 }).map(({ part }) => part)).toEqual(['pay'])
})

test.each([
  [1, 'Extended once'],
  [2, 'Extended twice'],
  [5, 'Extended 5 times'],
])('%i', (times, said) => expect(timesExtended(times)).toBe(said))
