import { notYet, right, type Verdict } from '../verdict'

/** A day of the calendar as the reader writes it, with its date taken out. */
type Day = { date: string; about: Record<string, unknown> }

/** What sailings.csv says: the cheapest seat that is left, in cents; null where none is. */
export const cheapest: Record<string, number | null> = {
  '2027-03-01': 2100,
  '2027-03-02': null,
  '2027-03-03': null,
  '2027-03-04': 1600,
}

/** Looks at the answer that a calendar of 1 to 4 March would get, in any sensible shape of JSON. */
export function checkDays(text: string): Verdict {
  const json = parse(text)
  if (!json.read) return notYet(`This is not JSON yet: ${json.problem}`)
  const days = daysIn(json.value)
  if (days.length === 0)
    return notYet(
      'No days are found: a list of objects each with a date like 2027-03-01, or an object by date.',
    )
  return checkDates(days) ?? checkPrices(days, text) ?? checkEmptyDays(days) ?? right(praise)
}

const praise = 'Each day can be drawn without another request, and no day means two things.'

function checkDates(days: Day[]): Verdict | undefined {
  const dates = days.map(({ date }) => date)
  if (dates.some((date, i) => dates.indexOf(date) !== i))
    return notYet('A day stands here twice. The calendar draws each day once: who chooses its price?')
  if (dates.some((date) => !Object.hasOwn(cheapest, date)))
    return notYet('Show the four days from 1 to 4 March 2027 only.')
  if (dates.length < 4)
    return notYet('A day is missing. Is it empty, or did the answer get lost? The calendar cannot tell.')
  return undefined
}

function checkPrices(days: Day[], text: string): Verdict | undefined {
  if (days.some(({ about }) => pricesIn(about).some((price) => Number.isNaN(price.cents))))
    return notYet(
      'A price is written in a way that a program has to guess at. Leave signs and words out of it.',
    )
  const fractions = days.flatMap(({ about }) => pricesIn(about)).filter(({ fraction }) => fraction)
  if (fractions.length > 0)
    return notYet(
      'A JSON number with decimals becomes a binary fraction, and cents get lost in sums. Two ways avoid it.',
    )
  if (!/EUR/i.test(text)) return notYet('The amounts have no currency: the ferry sells in euros today.')
  for (const { date, about } of days) {
    const [price, ...more] = pricesIn(about)
    if (more.length > 0) return notYet(`${date} has several prices, and the calendar has room for one.`)
    const verdict = checkPrice(date, price?.cents ?? null)
    if (verdict) return verdict
  }
  return undefined
}

function checkPrice(date: string, cents: number | null): Verdict | undefined {
  const expected = cheapest[date] ?? null
  if (cents === expected) return undefined
  if (expected === null)
    return notYet(`${date} has a price. Look at how many seats are left on that day before you show one.`)
  if (cents === null)
    return notYet(`${date} has no price that is found: call it “price”, “fare” or “amount”.`)
  if (cents === expected / 100)
    return notYet(`The price of ${date} is a whole number: euros or cents? Its unit must not need a guess.`)
  return notYet(`The price of ${date} is not that of the cheapest seat still to be had.`)
}

function checkEmptyDays(days: Day[]): Verdict | undefined {
  const [soldOut, noSailing] = ['2027-03-02', '2027-03-03'].map((date) =>
    JSON.stringify(days.find((day) => day.date === date)?.about),
  )
  return soldOut === noSailing
    ? notYet(
        'On one of two days the ferry is full, on the other it stays in port: the answer says the same of both.',
      )
    : undefined
}

type Parsed = { read: true; value: unknown } | { read: false; problem: string }

function parse(text: string): Parsed {
  try {
    return { read: true, value: JSON.parse(text) }
  } catch (error) {
    return { read: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** The days in a list at any depth, or in an object whose keys are dates. */
function daysIn(value: unknown): Day[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isRecord(item) ? dayOf(item) : []))
  if (!isRecord(value)) return []
  const byDate = Object.entries(value).filter(([key]) => isDate(key))
  if (byDate.length > 0)
    return byDate.map(([date, about]) => ({ date, about: isRecord(about) ? about : { price: about } }))
  return Object.values(value)
    .map(daysIn)
    .reduce((most, found) => (found.length > most.length ? found : most), [])
}

function dayOf(item: Record<string, unknown>): Day[] {
  const [key, date] = Object.entries(item).find(([, value]) => isDate(value)) ?? []
  if (!key || !isDate(date)) return []
  const { [key]: _, ...about } = item
  return [{ date, about }]
}

type Price = { cents: number; fraction: boolean }

/** Every price in a day, whatever it is nested in: 2100, "21.00", { amount: 2100, currency: "EUR" }. */
function pricesIn(about: unknown, isPrice = false): Price[] {
  if (Array.isArray(about)) return about.flatMap((item) => pricesIn(item, isPrice))
  if (isRecord(about))
    return Object.entries(about).flatMap(([key, value]) => pricesIn(value, isPriceName(key, isPrice)))
  if (!isPrice || about === null || typeof about === 'boolean') return []
  if (typeof about === 'number') return [{ cents: about, fraction: !Number.isInteger(about) }]
  if (/^[A-Z]{3}$/.test(String(about))) return []
  const decimal = /^\d+\.\d\d$/.test(String(about))
  return [{ cents: decimal ? Math.round(Number(about) * 100) : Number.NaN, fraction: false }]
}

function isPriceName(key: string, within: boolean): boolean {
  if (/currency|unit|seats|status|note/i.test(key)) return false
  return within || /price|fare|amount|cents|cheapest|lowest|minor/i.test(key)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
