import { plural } from '@/rules/words'
import { type Answers, answerTo, nothingYet, notYet, right, type Verdict, type Verdicts } from '../verdict'
import {
  type Discount,
  discounts,
  feeOf,
  type Parcel,
  parcels,
  type Service,
  services,
  slips,
  type Tariff,
  tariffs,
} from './parcels'

/** Looks at a refactoring of ParcelFee.java: the tests that hold its behaviour, and the table that replaces it. */
export function checkRefactoring(answers: Answers): Verdicts {
  const tariff = readTariff(answerTo(answers, 'tariff'))
  return {
    cases: checkCases(answerTo(answers, 'cases')),
    tariff: typeof tariff === 'string' ? notYet(tariff) : checkBands(tariff),
    ...Object.fromEntries(services.map((service) => [`extras-${service}`, checkExtras(service, answers)])),
  }
}

function checkCases(text: string): Verdict {
  const lines = linesOf(text)
  if (lines.length === 0) return nothingYet
  const cases: { parcel: Parcel; cents: number }[] = []
  for (const line of lines) {
    const read = readCase(line)
    if (!read) return notYet(`“${line}” is not read. A case is like: standard 300 mainland guest = 495`)
    if (feeOf(read.parcel) !== read.cents)
      return notYet(`“${line}” fails on the old code: follow the parcel through it once more.`)
    cases.push(read)
  }
  const unnoticed = slips.filter(({ fee }) => cases.every(({ parcel, cents }) => fee(parcel) === cents))
  const caught = `${slips.length - unnoticed.length} of ${slips.length}`
  const [first] = unnoticed
  if (!first)
    return right(`${plural(cases.length, 'case')} hold the behaviour: all ${slips.length} slips are caught.`)
  return notYet(
    `All pass on the old code and catch ${caught} slips. Unnoticed so far: one that ${first.says}.`,
  )
}

/** "standard 500 island contract = 761", with commas, bars, colons or arrows where one likes them. */
function readCase(line: string): { parcel: Parcel; cents: number } | undefined {
  const words = line
    .toLowerCase()
    .replace(/[|,;:=]|[-=]>|→/g, ' ')
    .trim()
    .split(/\s+/)
  const [service, grams = '', place = '', customer = '', cents = ''] = words
  const known = services.find((name) => name === service)
  const parcel = { grams: wholeNumber(grams), island: place === 'island', contract: customer === 'contract' }
  if (!known || words.length !== 5 || parcel.grams === undefined || wholeNumber(cents) === undefined) return
  if (!['island', 'mainland'].includes(place) || !['contract', 'guest'].includes(customer)) return
  return { parcel: { service: known, ...parcel, grams: parcel.grams }, cents: Number(cents) }
}

type Bands = Record<Service, Tariff['bands']>

/** The bands of each service out of lines like "standard 500 495" and "return more 595", or what is wrong with them. */
function readTariff(text: string): Bands | string {
  const bands: Bands = { standard: [], express: [], return: [] }
  const lines = linesOf(text)
  if (lines.length === 0) return nothingYet.says
  for (const line of lines) {
    const words = line
      .toLowerCase()
      .replace(/[|,;:=]|[-=]>|→|\bup to\b/g, ' ')
      .trim()
      .split(/\s+/)
    const [service, upTo = '', cents = ''] = words
    const known = services.find((name) => name === service)
    const grams = upTo === 'more' ? Number.POSITIVE_INFINITY : wholeNumber(upTo)
    if (!known || words.length !== 3 || grams === undefined || wholeNumber(cents) === undefined)
      return `“${line}” is not read. A line is like: standard 500 495, and the last of a service like: standard more 1995`
    bands[known].push({ upTo: grams, cents: Number(cents) })
  }
  for (const service of services) bands[service].sort((one, other) => one.upTo - other.upTo)
  return bands
}

function checkBands(bands: Bands): Verdict {
  const missing = services.find((service) => bands[service].at(-1)?.upTo !== Number.POSITIVE_INFINITY)
  if (missing)
    return notYet(`The heaviest ${missing} parcels have no price: end with a line “${missing} more …”.`)
  const rules = {
    standard: { ...tariffs.standard, bands: bands.standard },
    express: { ...tariffs.express, bands: bands.express },
    return: { ...tariffs.return, bands: bands.return },
  }
  const plain = parcels.filter(({ island, contract }) => !island && !contract)
  const lines = services.reduce((sum, service) => sum + bands[service].length, 0)
  const fewest = services.reduce((sum, service) => sum + tariffs[service].bands.length, 0)
  const verdict = compare(plain, (parcel) => feeOf(parcel, rules))
  if (verdict) return verdict
  return lines > fewest
    ? notYet(
        `The prices are right; ${plural(lines - fewest, 'line')} more than needed still says what another says.`,
      )
    : right(`${fewest} lines say what three nested ladders said.`)
}

function checkExtras(service: Service, answers: Answers): Verdict {
  const surcharge = answerTo(answers, `island-${service}`)
  const chosen = answerTo(answers, `discount-${service}`)
  if (!surcharge || !chosen) return nothingYet
  const island = wholeNumber(surcharge)
  if (island === undefined) return notYet('The surcharge is a whole number of cents, like 250.')
  if (!isDiscount(chosen)) return nothingYet
  const rules = { ...tariffs, [service]: { ...tariffs[service], island, discount: chosen } }
  const ofService = parcels.filter((parcel) => parcel.service === service)
  return (
    compare(ofService, (parcel) => feeOf(parcel, rules)) ?? right('Every parcel costs what it cost before.')
  )
}

/** The first parcel that would cost something else than before, in words. */
function compare(tried: Parcel[], fee: (parcel: Parcel) => number): Verdict | undefined {
  const changed = tried.find((parcel) => fee(parcel) !== feeOf(parcel))
  return (
    changed && notYet(`${inWords(changed)} costs ${fee(changed)} cents by yours, and not by the old code.`)
  )
}

function inWords({ service, grams, island, contract }: Parcel): string {
  const sender = contract ? 'on contract' : 'by a guest'
  return `A parcel of ${grams} g, ${service}, ${island ? 'on an island' : 'on the mainland'}, ${sender},`
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const wholeNumber = (text: string) => (/^\d{1,7}$/.test(text) ? Number(text) : undefined)
const isDiscount = (text: string): text is Discount => Object.hasOwn(discounts, text)
