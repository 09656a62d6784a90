import { placeKey } from '@/adverts/places/names'
import { countryName, countryOf } from '@/rules/places/countries'
import { countryKey } from '@/rules/places/keys'
import { slugify } from '@/rules/words'
import type { Columns } from '../columns/columns'
import { regionCalled, regionOfKey } from './regions'

/** What people type for work from anywhere. */
const remote = new Set(['remote', 'full-remote', 'teletravail', 'a-distance'])

/**
 * The keys that a place may mean: `fr`, `fr:lyon` and `remote` as they are, and “LYON”, “lyón, France”, “Allemagne”,
 * “Londres”, “Paris 10e” or “Paris, Lyon” as people type them; several for a name that several countries share, none
 * for an unknown one.
 */
export function placeKeys(columns: Columns, typed: string): string[] {
  const whole = keysOfOne(columns, typed)
  if (whole.length > 0) return whole
  const parts = typed.split(/[,;/|]| (?:et|and|ou|or|&) /).filter((part) => part.trim())
  // “Lyon, Germany” is one place, and there is none.
  const isOne = typed.includes(',') && countryOf(parts.at(-1) ?? '') && !countryOf(parts[0] ?? '')
  return parts.length > 1 && !isOne ? [...new Set(parts.flatMap((part) => keysOfOne(columns, part)))] : []
}

/** The same of one place alone: “Paris, Lyon” is none. */
export function keysOfOne(columns: Columns, typed: string): string[] {
  const { place } = columns.dictionaries
  const key = typed.trim().toLowerCase()
  if (place.has(key)) return [key]
  if (remote.has(slugify(typed))) return ['remote']
  const general = countryOf(typed) ?? countryOf(typed.trim().toUpperCase())
  if (general) return [countryKey(general)]
  const [name = '', ...rest] = withoutDistrict(typed).split(',')
  const within = rest.join(' ').trim()
  const country = countryOf(within) ?? regionCalled(within)?.country
  if (within && !country) return []
  const region = regionCalled(name)
  const cities = columns.names
    .placesCalled(placeKey(name))
    .filter((known) => !country || known.startsWith(`${countryKey(country)}:`))
  if (cities.length > 0 || !region || !place.has(region.key)) return cities
  return !country || region.country === country ? [region.key] : []
}

/** “Paris (75)”, “Paris 10e”, “75010 Paris” and “Lyon Cedex 03” are towns with something behind. */
const withoutDistrict = (typed: string) =>
  typed
    .replace(/\((?:[\dAB]{2,3}|\d{5})\)|\b\d{5}\b|\bcedex(?: ?\d+)?\b/gi, ' ')
    .replace(/\b\d{1,2} ?(?:er|e|eme|ème|th|st|nd|rd)(?: arr(?:ondissement)?\.?)?(?![\p{L}\d])/giu, ' ')
    .trim()

/** The words for a place key; what is no key is shown as it is. */
export function placeLabel(columns: Columns, key: string): string {
  if (key === 'remote') return 'Remote'
  const region = regionOfKey(key)
  if (region) return region.label
  return key.includes(':') ? columns.names.labelOf('place', key) : countryName(key)
}
