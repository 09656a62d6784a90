import { roleInText } from '@/rules/roles/in-words'
import { seniorityInText, workplaces } from '@/rules/vocabulary'
import type { JobQuery } from '@/search/query'
import { filterWords, type Labels } from '../_filters/filter-words'

type Counted = { total: number; totalIsExact: boolean }

/** What was searched, in words: "34 senior back-end developer jobs in France, from €45k". */
export function headline(query: JobQuery, found: Counted, labels: Labels): string {
  const [workplace] = query.workplace
  const isRemote = query.place.length === 1 && query.place[0] === 'remote' && !workplace
  const words = [
    count(found),
    query.workplace.length === 1 && workplace && workplaces[workplace].toLowerCase().replace(' ', '-'),
    isRemote && 'remote',
    few(query.seniority)?.map(seniorityInText),
    few(query.tech)?.map((tech) => labels('tech', tech)),
    few(query.role)?.map(roleInText),
    found.total === 1 ? 'job' : 'jobs',
    query.q && `for ${filterWords('q', query, labels)}`,
    few(query.company) &&
      `at ${few(query.company)
        ?.map((slug) => labels('company', slug))
        .join(' or ')}`,
    isRemote ? '' : where(query.place.map((key) => labels('place', key))),
    query.paid && filterWords('paid', query, labels),
    query.near && filterWords('near', query, labels),
    query.since && filterWords('since', query, labels),
  ]
  const sentence = words
    .map((word) => (Array.isArray(word) ? word.join(' or ') : word))
    .filter(Boolean)
    .join(' ')
  return query.pay ? `${sentence}, ${filterWords('pay', query, labels)}` : sentence
}

/** The values of a filter where one or two of them can be named. */
function few<T>(values: T[]): T[] | undefined {
  return values.length > 0 && values.length <= 2 ? values : undefined
}

function count({ total, totalIsExact }: Counted) {
  if (total === 0) return 'No'
  return totalIsExact ? total.toLocaleString('en') : `${total.toLocaleString('en')}+`
}

function where(places: string[]) {
  if (places.length === 0) return ''
  return places.length <= 2 ? `in ${places.join(' or ')}` : `in ${places.length} places`
}
