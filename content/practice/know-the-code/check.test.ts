import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkRefactoring } from './check'
import { feeOf, type Parcel, parcels, services, slips, tariffs } from './parcels'

const parcel = (service: Parcel['service'], grams: number, island = false, contract = false): Parcel => ({
  service,
  grams,
  island,
  contract,
})

// Worked out by hand from ParcelFee.java.
test.each<[Parcel, number]>([
  [parcel('standard', 500), 495],
  [parcel('standard', 500, false, true), 446],
  [parcel('standard', 500, true, true), 761],
  [parcel('standard', 2000), 690],
  [parcel('standard', 9999), 1190],
  [parcel('standard', 10_000), 1995],
  [parcel('standard', 10_000, true, true), 2111],
  [parcel('express', 2000, false, true), 1166],
  [parcel('express', 2000, true, true), 1866],
  [parcel('express', 2001, true), 3190],
  [parcel('return', 2000, true, true), 740],
  [parcel('return', 2001), 595],
])('%o costs %i', (sent, cents) => {
  expect(feeOf(sent)).toBe(cents)
})

test('the table and the Java file name the same amounts', () => {
  const java = readFileSync('public/practice/know-the-code/ParcelFee.java', 'utf8')
  const written = [...java.matchAll(/fee = (?:fee \+ )?(\d+);/g)].map(([, cents]) => Number(cents))
  const table = services.flatMap((name) => [
    ...tariffs[name].bands.map(({ cents }) => cents),
    tariffs[name].island,
  ])
  expect(written.filter((cents) => cents > 0)).toEqual(table)
})

test('each slip changes what some parcel costs', () => {
  const harmless = slips.filter(({ fee }) => parcels.every((sent) => fee(sent) === feeOf(sent)))
  expect(harmless).toEqual([])
})

const enough = `standard 500 mainland contract = 446
standard 10000 mainland guest = 1995
standard 300 island contract = 761
express 2000 island contract = 1866
return 100 island contract = 740`

describe('the cases', () => {
  const look = (cases: string) => checkRefactoring({ cases }).cases

  test.each([
    enough,
    enough.replaceAll(' = ', ', '),
    enough.replaceAll(' = ', ' -> ').toUpperCase(),
    enough.replaceAll(' ', ' | ').replaceAll('| = |', '|'),
  ])('hold the behaviour, in whichever form: %s', (cases) => {
    expect(look(cases)).toMatchObject({ solved: true })
  })

  test.each([
    ['', /Nothing/],
    ['standard 500 = 495', /is not read/],
    ['standard 500 mainland guest = 496', /fails on the old code/],
    ['standard 500 mainland guest = 495', /catch 1 of 8 slips/],
    [enough.replace('standard 10000 mainland guest = 1995', ''), /catch 7 of 8 slips.*by a gram/],
    [enough.replace('return 100 island contract = 740', ''), /catch 6 of 8 slips.*to returns/],
  ])('%s', (cases, says) => {
    expect(look(cases)).toMatchObject({ solved: false, says: expect.stringMatching(says) })
  })
})

const tariff = `standard 500 495
standard 2000 690
standard 9999 1190
standard more 1995
express 500 990
express 2000 1295
express more 2490
return 2000 390
return more 595`

describe('the table', () => {
  const look = (text: string) => checkRefactoring({ tariff: text }).tariff

  test.each([
    tariff,
    tariff.split('\n').reverse().join('\n'),
    tariff.replaceAll(' ', ' | '),
    tariff.replace('standard 500 495', 'Standard up to 500: 495'),
  ])('is read in whichever form: %s', (text) => {
    expect(look(text)).toMatchObject({ solved: true })
  })

  test.each([
    ['', /Nothing/],
    ['standard: 500 g cost 4.95', /is not read/],
    [tariff.replace('return more 595', ''), /heaviest return parcels have no price/],
    [tariff.replace('9999', '10000'), /10000 g, standard, on the mainland, by a guest, costs 1190 cents/],
    [tariff.replace('1295', '1290'), /501 g, express/],
    [`${tariff}\nstandard 100 495`, /1 line more than needed/],
  ])('%s', (text, says) => {
    expect(look(text)).toMatchObject({ solved: false, says: expect.stringMatching(says) })
  })
})

test.each([
  ['standard', '350', 'total', true],
  ['standard', '350', 'price', false],
  ['express', '700', 'price', true],
  ['express', '350', 'price', false],
  ['express', '700', 'total', false],
  ['return', '350', 'none', true],
  ['return', '350', 'total', false],
  ['return', '3.50', 'none', false],
  ['return', '350', '', false],
])('%s with %s more for islands and the discount “%s”: %s', (service, island, discount, solved) => {
  const verdicts = checkRefactoring({ [`island-${service}`]: island, [`discount-${service}`]: discount })
  expect(verdicts[`extras-${service}`]?.solved).toBe(solved)
})
