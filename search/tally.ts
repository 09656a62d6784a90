import type { Columns } from './columns'
import type { Facet, JobQuery } from './job-query'
import type { Matches } from './matches'

/** One bit a filter, so that a job knows which of them refuse it. */
export const refusal = { role: 1, seniority: 2, workplace: 4, place: 8, pay: 16 } as const

/** Counts by code; a facet counts the jobs that all filters but its own let through. */
export type Tally = {
  total: number
  /** How many jobs each filter alone keeps out. */
  refusedBy: Record<keyof typeof refusal, number>
  role: Int32Array
  seniority: Int32Array
  workplace: Int32Array
  country: Int32Array
  city: Int32Array
  remote: number
}

/** Goes once through the matches, newest first, counts them and shows those that all filters let through to `visit`. */
export function tally(
  columns: Columns,
  { slots }: Matches,
  query: JobQuery,
  now: Date,
  visit: (slot: number, match: number) => void,
): Tally {
  const { role, seniority, workplace, country, city, publishedAt, validUntil } = columns
  const refused = refusals(columns, query)
  const remote = columns.workplaces.codeOf('remote')
  const time = now.getTime()
  const found: Tally = {
    total: 0,
    refusedBy: { role: 0, seniority: 0, workplace: 0, place: 0, pay: 0 },
    role: new Int32Array(columns.roles.values.length),
    seniority: new Int32Array(columns.seniorities.values.length),
    workplace: new Int32Array(columns.workplaces.values.length),
    country: new Int32Array(columns.countries.values.length),
    city: new Int32Array(columns.cities.values.length),
    remote: 0,
  }

  for (let match = 0; match < slots.length; match++) {
    const slot = slots[match] ?? -1
    if (!((validUntil[slot] ?? 0) > time && (publishedAt[slot] ?? time) <= time)) continue
    const by = refused(slot)
    if ((by & ~refusal.role) === 0) count(found.role, role[slot])
    if ((by & ~refusal.seniority) === 0) count(found.seniority, seniority[slot])
    if ((by & ~refusal.workplace) === 0) count(found.workplace, workplace[slot])
    if ((by & ~refusal.place) === 0) {
      count(found.country, country[slot])
      count(found.city, city[slot])
      if (workplace[slot] === remote) found.remote++
    }
    if (by === 0) {
      found.total++
      visit(slot, match)
    } else if (by === refusal.role) found.refusedBy.role++
    else if (by === refusal.seniority) found.refusedBy.seniority++
    else if (by === refusal.workplace) found.refusedBy.workplace++
    else if (by === refusal.place) found.refusedBy.place++
    else if (by === refusal.pay) found.refusedBy.pay++
  }
  return found
}

function count(counts: Int32Array, code = -1) {
  counts[code] = (counts[code] ?? 0) + 1
}

/** A function that says, as bits, which filters refuse the job in a slot. Places are keys by now. */
function refusals(columns: Columns, query: JobQuery): (slot: number) => number {
  const wanted = (facet: Facet, mask: Uint8Array) => (query[facet].length > 0 ? mask : undefined)
  const roles = wanted('role', columns.roles.mask(query.role))
  const seniorities = wanted('seniority', columns.seniorities.mask(query.seniority))
  const workplaces = wanted('workplace', columns.workplaces.mask(query.workplace))
  const countries = wanted('place', columns.countries.mask(query.place))
  const cities = columns.cities.mask(query.place)
  const remote = query.place.includes('remote') ? columns.workplaces.codeOf('remote') : -1
  const euro = columns.currencies.codeOf('EUR')
  const { role, seniority, workplace, country, city, pay, currency } = columns
  const least = query.pay ?? 0

  return (slot) => {
    let by = 0
    if (roles && !roles[role[slot] ?? 0]) by |= refusal.role
    if (seniorities && !seniorities[seniority[slot] ?? 0]) by |= refusal.seniority
    if (workplaces && !workplaces[workplace[slot] ?? 0]) by |= refusal.workplace
    if (countries && !countries[country[slot] ?? 0] && !cities[city[slot] ?? 0] && workplace[slot] !== remote)
      by |= refusal.place
    if (least > 0 && ((pay[slot] ?? 0) < least || currency[slot] !== euro)) by |= refusal.pay
    return by
  }
}
