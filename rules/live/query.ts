import { currencyName } from '../pay/pay'
import { countryName } from '../places/countries'
import { roleInText } from '../roles/in-words'
import type { RoleSlug } from '../roles/roles'
import { technologyOfSlug } from '../technologies/slugs'
import { type Currency, type Seniority, seniorityInText, type Workplace, workplaces } from '../vocabulary'
import { plural } from '../words'

/** The search behind a live figure, one value a filter; `tech` is a slug and `place` a key: `fr`, `fr:lyon`. */
export type LiveQuery = {
  role: RoleSlug
  seniority?: Seniority
  tech?: string
  workplace?: Workplace
  place?: string
  /** Only jobs that state gross pay by the year in this currency. */
  paid?: Currency
  /** Published in the last so many days. */
  since?: 7
}

const inOrder = ['role', 'seniority', 'tech', 'workplace', 'place', 'paid', 'since'] as const

/** The address of the search that lists what a figure counts, as the search itself would write it. */
export function figurePath(query: LiveQuery): string {
  const params = new URLSearchParams()
  for (const name of inOrder) if (query[name]) params.set(name, String(query[name]))
  return `/jobs?${params}`
}

/** What a search lists: "12 open senior back-end developer jobs in France that state gross pay a year in euros". */
export function jobsInWords(query: LiveQuery, n: number, place = placeName(query.place)): string {
  const kind = ['open', query.seniority && seniorityInText(query.seniority), roleInText(query.role), 'job']
  const rest = [
    query.workplace && `, ${workplaces[query.workplace].toLowerCase()}`,
    place && ` in ${place}`,
    query.tech && ` that ${n === 1 ? 'names' : 'name'} ${technologyOfSlug(query.tech) ?? query.tech}`,
    query.paid && ` that ${n === 1 ? 'states' : 'state'} gross pay a year in ${currencyName(query.paid)}`,
    query.since && `, published in the last ${query.since} days`,
  ]
  return [plural(n, kind.filter(Boolean).join(' ')), ...rest].filter(Boolean).join('')
}

/** A country as it stands after “in”: "France", "the United Kingdom". */
export function countryInText(code: string): string {
  const name = countryName(code)
  return /^(United|Netherlands|Philippines|Czech Rep)/.test(name) ? `the ${name}` : name
}

function placeName(key: string | undefined) {
  return key && !key.includes(':') ? countryInText(key) : undefined
}
