import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkContract } from './check'
import { cheapest } from './check-days'

test('the cheapest seats are those of the starter file', () => {
  const lines = readFileSync('public/practice/front-end-engineering/sailings.csv', 'utf8').trim().split('\n')
  const sailings = lines.slice(1).map((line) => line.split(','))
  const found = Object.keys(cheapest).map((date) => {
    const prices = sailings
      .filter(([, on, , , seats]) => on === date && Number(seats) > 0)
      .map(([, , , eur]) => eur)
    return [date, prices.length > 0 ? Math.min(...prices.map(Number)) * 100 : null]
  })
  expect(Object.fromEntries(found)).toEqual(cheapest)
})

describe('the request', () => {
  const look = (request: string) => checkContract({ request }).request

  test.each([
    'GET /routes/ELL-MAR/days?month=2027-03',
    'GET /routes/ell-mar/calendar/2027-03',
    'get /calendar?route=ELL-MAR&from=2027-03-01&to=2027-03-31',
    'GET /v1/routes/ELL-MAR/fares/2027/03 HTTP/1.1',
    'GET https://api.saltmarsh.example/days?route=ELL-MAR&from=2027-03-01&days=31&to=2027-04-01',
  ])('%s', (request) => {
    expect(look(request)).toMatchObject({ solved: true })
  })

  test.each([
    ['', /Nothing/],
    ['the days of March', /a method and a path/],
    ['GET //', /a method and a path/],
    ['POST /routes/ELL-MAR/days?month=2027-03', /POST tells every cache/],
    ['GET /getDays?route=ELL-MAR&month=2027-03', /“getDays” names an action/],
    ['GET /days?month=2027-03', /which route|two routes/],
    ['GET /routes/ELL-MAR/days', /For which month/],
    ['GET /routes/ELL-MAR/days?month=03/2027', /year first/],
    ['GET /routes/ELL-MAR/days?month=2026-03', /something else/],
    ['GET /routes/ELL-MAR/days/2027-03-01', /single day/],
  ])('%s: %s', (request, says) => {
    expect(look(request)).toMatchObject({ solved: false, says: expect.stringMatching(says) })
  })
})

const days = [
  { date: '2027-03-01', status: 'open', price: 2100 },
  { date: '2027-03-02', status: 'full', price: null },
  { date: '2027-03-03', status: 'none', price: null },
  { date: '2027-03-04', status: 'open', price: 1600 },
]

describe('the answer', () => {
  const look = (response: unknown) =>
    checkContract({ response: typeof response === 'string' ? response : JSON.stringify(response) }).response

  test.each([
    ['a list in an object', { currency: 'EUR', days }],
    [
      'amounts with their unit',
      {
        data: days.map(({ price, ...day }) => ({
          ...day,
          price: price && { amount: price, currency: 'EUR' },
        })),
      },
    ],
    [
      'decimals as text',
      {
        currency: 'EUR',
        days: days.map(({ price, ...day }) => ({ ...day, fromPrice: price && (price / 100).toFixed(2) })),
      },
    ],
    [
      'an object by date',
      { currency: 'EUR', days: Object.fromEntries(days.map(({ date, ...day }) => [date, day])) },
    ],
    ['a bare list', days.map(({ price, ...day }) => ({ ...day, priceEurCents: price }))],
    [
      'no price at all where there is none',
      { currency: 'EUR', days: days.map(({ price, ...day }) => (price ? { ...day, price } : day)) },
    ],
    [
      'a count of sailings instead of a word',
      {
        currency: 'EUR',
        days: days.map(({ status, ...day }) => ({ ...day, sailings: status === 'none' ? 0 : 2 })),
      },
    ],
  ])('may be %s', (_, response) => {
    expect(look(response)).toMatchObject({ solved: true })
  })

  const change = (index: number, to: object) => ({
    currency: 'EUR',
    days: days.map((day, i) => (i === index ? { ...day, ...to } : day)),
  })

  test.each<[unknown, RegExp]>([
    ['{ days: [] }', /not JSON/],
    ['{ "days": [] }', /No days are found/],
    ['"2027-03-01"', /No days are found/],
    [{ currency: 'EUR', days: days.slice(0, 3) }, /A day is missing/],
    [{ currency: 'EUR', days: [...days, days[0]] }, /twice/],
    [change(3, { date: '2027-03-05' }), /four days/],
    [{ days }, /no currency/],
    [change(0, { price: 1950 }), /cheapest seat/],
    [change(0, { price: 21 }), /euros or cents/],
    [change(0, { price: 21.5 }), /binary fraction/],
    [change(0, { price: '€21' }), /guess/],
    [change(0, { price: undefined }), /no price that is found/],
    [change(1, { price: 1950 }), /seats are left/],
    [change(1, { price: 0 }), /seats are left/],
    [change(0, { price: 2100, fullFare: 2400 }), /several prices/],
    [change(1, { status: 'none' }), /says the same of both/],
  ])('%o: %s', (response, says) => {
    expect(look(response)).toMatchObject({ solved: false, says: expect.stringMatching(says) })
  })
})

test.each([
  ['unknownRoute', '404', true],
  ['unknownRoute', '404 Not Found', true],
  ['unknownRoute', '200', false],
  ['badPeriod', '400', true],
  ['badPeriod', '422', true],
  ['badPeriod', '500', false],
  ['unchanged', '304', true],
  ['unchanged', '204', false],
  ['tooMany', '429', true],
  ['tooMany', '403', false],
  ['tooMany', 'too many', false],
  ['tooMany', '', false],
])('for %s, “%s”: %s', (situation, status, solved) => {
  expect(checkContract({ [situation]: status })[situation]?.solved).toBe(solved)
})
