import { slotsIn } from '../columns/bits'
import { countValues } from '../columns/count-values'
import type { JobIndex } from '../index/file'
import { placeLabel } from '../places/keys'
import { citiesAround } from '../places/near'
import { type JobQuery, withFilter, withoutFilter } from '../query'
import { labelOf } from './facets'
import { type FactFilter, filtersOf } from './filters'
import { count } from './help'
import { sift } from './sift'
import { type UnderstoodQuery, understood } from './understood'

/** One thing that would let more jobs through: how many, and the search that finds them with the others. */
export type Door = {
  kind: 'tech' | 'workplace' | 'place' | 'near' | 'country' | 'pay'
  label: string
  adds: number
  query: JobQuery
}

const mostOfAKind = 3
const radii = [10, 25, 50, 100, 200]

/**
 * What would find more jobs than a search without words: one technology, workplace or town more, a wider circle, the whole
 * country, a little less pay. Each adds exactly the difference of the two searches, read off the jobs that its filter alone keeps out.
 */
export function doors(index: JobIndex, asked: JobQuery, now: Date): { total: number; doors: Door[] } {
  const query = understood(index, { ...asked, q: '' }, now)
  const { columns } = index.openJobs.at(now)
  const filters = filtersOf(columns, query, now)
  const sifted = sift(
    columns.open,
    filters.map(({ lets }) => lets),
  )
  const only = (filter: FactFilter) => {
    const at = filters.findIndex((one) => one.filter === filter)
    return at < 0 ? undefined : slotsIn(sifted.only[at] ?? new Int32Array())
  }
  const total = slotsIn(sifted.passing).length
  const found = [
    // One more of all that must be asked for opens nothing.
    ...(asked.all ? [] : ofFacet(index, asked, 'tech', only('tech'), () => true)),
    ...ofFacet(index, asked, 'workplace', only('workplace'), (value) => value !== ''),
    ...ofFacet(index, asked, 'place', only('place'), isTownBeside(query)),
    ...wider(index, asked, query, only('near')),
    ...acrossCountry(index, asked, query, total, now),
    ...cheaper(index, asked, only('pay')),
  ]
  return { total, doors: found.filter(({ adds }) => adds > 0) }
}

type Slots = Int32Array | undefined

function ofFacet(
  { columns }: JobIndex,
  asked: JobQuery,
  facet: 'tech' | 'workplace' | 'place',
  slots: Slots,
  fits: (value: string) => boolean,
): Door[] {
  if (!slots) return []
  const counts = new Int32Array(columns.dictionaries[facet].values.length)
  countValues(columns, facet, slots, counts)
  return Array.from(counts, (adds, code) => ({ adds, value: columns.dictionaries[facet].values[code] ?? '' }))
    .filter(({ adds, value }) => adds > 0 && fits(value))
    .sort((a, b) => b.adds - a.adds || a.value.localeCompare(b.value))
    .slice(0, mostOfAKind)
    .map(({ adds, value }) => ({
      kind: facet,
      label: labelOf(columns, facet, value),
      adds,
      query: withFilter(asked, facet, value),
    }))
}

/** A town in the country of a town that is looked in; of who looks in a whole country there is none. */
function isTownBeside({ place }: UnderstoodQuery) {
  const countries = new Set(place.filter((key) => key.includes(':')).map((key) => key.split(':')[0]))
  return (value: string) => value.includes(':') && countries.has(value.split(':')[0])
}

function wider({ columns }: JobIndex, asked: JobQuery, query: UnderstoodQuery, slots: Slots): Door[] {
  const radius = radii.find((one) => one > asked.radius)
  if (!slots || !query.near || !radius) return []
  const within = columns.sets.having('place', citiesAround(columns, query.near, radius)).test()
  const adds = slots.reduce((sum, slot) => sum + (within(slot) ? 1 : 0), 0)
  return [{ kind: 'near', label: String(radius), adds, query: { ...asked, radius } }]
}

/** The whole country of the towns that are looked in, or around. */
function acrossCountry(
  index: JobIndex,
  asked: JobQuery,
  { near, place }: UnderstoodQuery,
  total: number,
  now: Date,
): Door[] {
  const towns = near ? [near] : place
  const countries = [...new Set(towns.flatMap((key) => (key.includes(':') ? (key.split(':')[0] ?? []) : [])))]
  if (countries.length === 0) return []
  const query = { ...withoutFilter(asked, 'near'), place: countries }
  const adds = count(index, query, now) - total
  return [
    {
      kind: 'country',
      label: countries.map((key) => placeLabel(index.columns, key)).join(', '),
      adds,
      query,
    },
  ]
}

function cheaper({ columns }: JobIndex, asked: JobQuery, slots: Slots): Door[] {
  const pay = Math.floor(((asked.pay ?? 0) * 0.95) / 1000) * 1000
  if (!slots || pay <= 0) return []
  const pays = columns.sets.paying(pay, asked.currency).test()
  const adds = slots.reduce((sum, slot) => sum + (pays(slot) ? 1 : 0), 0)
  return [{ kind: 'pay', label: String(pay), adds, query: { ...asked, pay } }]
}
