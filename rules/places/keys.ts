import { slugify } from '../words'

type Place = { country: string; city: string; latitude?: number | null; longitude?: number | null }
type Placed = Place & { otherPlaces: Place[]; remoteCountries: string[] }

/** The key of a country: `fr`. */
export const countryKey = (code: string) => code.toLowerCase()

/** The key of a city: `fr:lyon`; a city in another script keeps its letters. */
export function cityKey(country: string, city: string): string {
  return `${countryKey(country)}:${slugify(city) || city.trim().toLowerCase().replace(/\s+/g, '-')}`
}

/** The countries that a job may be done in, as codes, each once. */
export function countriesOf(job: Placed): string[] {
  const all = [job, ...job.otherPlaces].map(({ country }) => country)
  return [...new Set([...all, ...job.remoteCountries])].filter(Boolean)
}

/** The cities that a job may be done in, each once. */
export function citiesOf(job: Placed): (Place & { key: string })[] {
  const cities = new Map<string, Place & { key: string }>()
  for (const { country, city, latitude, longitude } of [job, ...job.otherPlaces]) {
    const key = cityKey(country, city)
    if (city && !cities.has(key)) cities.set(key, { key, country, city, latitude, longitude })
  }
  return [...cities.values()]
}
