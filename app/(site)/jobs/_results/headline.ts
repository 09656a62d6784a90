import { roleInText } from '@/rules/roles/in-words'
import { seniorityInText, workplaces } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import type { Facet, JobQuery } from '@/search/query'
import { filterWords, type Labels } from '../_filters/filter-words'

type Counted = { total: number; totalIsExact: boolean }

/** How many jobs there are: "1 job", "10,000+ jobs"; "No jobs" where there is none. */
export function countInWords({ total, totalIsExact }: Counted): string {
  return `${count({ total, totalIsExact })} ${total === 1 ? 'job' : 'jobs'}`
}

/** What was searched, in words: "34 senior back-end developer jobs in France, from €45k". */
export function headline(query: JobQuery, found: Counted, labels: Labels): string {
  return inEnglish(partsOf(query, found, labels))
}

type Parts = ReturnType<typeof partsOf>

/** What a headline may say, each in words of its own; how they make a sentence is each language's affair. */
function partsOf(query: JobQuery, found: Counted, labels: Labels) {
  const [workplace] = query.workplace
  const isRemote = query.place.length === 1 && query.place[0] === 'remote' && !workplace
  const named = (facet: Facet) => fewOf(query[facet].map((value) => labels(facet, value)))
  const single = (filter: 'q' | 'pay' | 'paid' | 'near' | 'since') =>
    query[filter] ? filterWords(filter, query, labels) : undefined
  return {
    found,
    workplace:
      query.workplace.length === 1 && workplace
        ? workplaces[workplace].toLowerCase().replace(' ', '-')
        : isRemote && 'remote',
    levels: fewOf(query.seniority.map(seniorityInText)),
    technologies: named('tech'),
    asksForAll: query.all !== undefined,
    roles: fewOf(query.role.map(roleInText)),
    companies: named('company'),
    places: isRemote ? [] : query.place.map((place) => labels('place', place)),
    words: single('q'),
    paid: single('paid'),
    near: single('near'),
    since: single('since'),
    pay: single('pay'),
  }
}

function inEnglish({ found, places, ...said }: Parts): string {
  const or = (values?: string[]) => values?.join(' or ')
  const where = places.length > 2 ? plural(places.length, 'place') : or(places)
  const sentence = [
    count(found),
    said.workplace,
    or(said.levels),
    said.technologies?.join(said.asksForAll ? ' and ' : ' or '),
    or(said.roles),
    found.total === 1 ? 'job' : 'jobs',
    said.words && `for ${said.words}`,
    said.companies && `at ${or(said.companies)}`,
    where && `in ${where}`,
    said.paid,
    said.near,
    said.since,
  ]
  return [sentence.filter(Boolean).join(' '), said.pay].filter(Boolean).join(', ')
}

/** The values of a filter where one or two of them can be named. */
function fewOf(values: string[]): string[] | undefined {
  return values.length > 0 && values.length <= 2 ? values : undefined
}

function count({ total, totalIsExact }: Counted) {
  if (total === 0) return 'No'
  return `${total.toLocaleString('en')}${totalIsExact ? '' : '+'}`
}
