import { countryName, countryOf } from '@/rules/places/countries'
import { countryKey } from '@/rules/places/keys'
import { slugify } from '@/rules/words'
import type { Columns } from '../columns/columns'

/** What people type for work from anywhere. */
const remote = new Set(['remote', 'full-remote', 'teletravail', 'a-distance'])

/**
 * The keys that a place may mean: `fr`, `fr:lyon` and `remote` as they are, and “LYON”, “lyón, France” or
 * “Allemagne” as people type them; several for a name that several countries share, none for an unknown one.
 */
export function placeKeys(columns: Columns, typed: string): string[] {
  const { place } = columns.dictionaries
  const key = typed.trim().toLowerCase()
  if (place.has(key)) return [key]
  if (remote.has(slugify(typed))) return ['remote']
  const general = countryOf(typed) ?? countryOf(typed.trim().toUpperCase())
  if (general) return [countryKey(general)]
  const [city = '', ...rest] = typed.split(',')
  const country = countryOf(rest.join(' '))
  const ends = `:${slugify(city)}`
  return place.values.filter(
    (known) => known.endsWith(ends) && (!country || known.startsWith(`${countryKey(country)}:`)),
  )
}

/** The words for a place key; what is no key is shown as it is. */
export function placeLabel(columns: Columns, key: string): string {
  if (key === 'remote') return 'Remote'
  return key.includes(':') ? columns.names.labelOf('place', key) : countryName(key)
}
