import { countries, keysOf } from '../rules/vocabulary'
import { slugify } from '../rules/words'
import type { Columns } from './columns'

const french = new Intl.DisplayNames('fr', { type: 'region' })

/** How French speakers call a country. */
export const frenchCountry = (code: string) => french.of(code) ?? code

const spoken = new Map<string, string>([
  ...keysOf(countries).flatMap((code): [string, string][] => [
    [slugify(countries[code]), code.toLowerCase()],
    [slugify(frenchCountry(code)), code.toLowerCase()],
    [code.toLowerCase(), code.toLowerCase()],
  ]),
  ['uk', 'gb'],
  ['england', 'gb'],
  ['remote', 'remote'],
  ['full-remote', 'remote'],
  ['teletravail', 'remote'],
  ['a-distance', 'remote'],
])

/** The key of a city: `fr:lyon`. */
export function cityKey(country: string, city: string): string {
  return `${country.toLowerCase()}:${slugify(city) || city.trim().toLowerCase()}`
}

/**
 * The keys that a place may mean: `fr`, `fr:lyon` and `remote` as they are, and “LYON”, “lyón, France” or
 * “Allemagne” as people type them; several for a name that several countries share, none for an unknown one.
 */
export function placeKeys(columns: Columns, typed: string): string[] {
  const key = typed.trim().toLowerCase()
  if (columns.cities.has(key)) return [key]
  const general = spoken.get(slugify(typed))
  if (general) return [general]
  const [city = '', ...rest] = typed.split(',')
  const country = spoken.get(slugify(rest.join(' ')))
  return columns.cities.values.filter(
    (known) => known.endsWith(`:${slugify(city)}`) && (!country || known.startsWith(`${country}:`)),
  )
}

/** The words for a place key; what is no key is shown as it is. */
export function placeLabel(columns: Columns, key: string): string {
  if (key === 'remote') return 'Remote'
  const country = keysOf(countries).find((code) => code.toLowerCase() === key)
  return country ? countries[country] : (columns.cityNames.get(key) ?? key)
}
