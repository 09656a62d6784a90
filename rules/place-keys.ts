import { slugify } from './words'

type Placed = {
  country: string
  city: string
  otherPlaces: { country: string; city: string }[]
  remoteCountries: string[]
}

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
export function citiesOf(job: Placed): { key: string; country: string; city: string }[] {
  const cities = [job, ...job.otherPlaces].filter(({ city }) => city !== '')
  const keyed = cities.map(({ country, city }) => ({ key: cityKey(country, city), country, city }))
  return [...new Map(keyed.map((one) => [one.key, one])).values()]
}
