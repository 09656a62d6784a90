import { expect, test } from 'vitest'
import { chanceOf } from '@/db/demo/chance'
import { Columns } from '../columns/columns'
import type { Facts } from '../columns/facts'
import { OpenJobs } from '../columns/open-jobs'
import { type Facet, facets, fromSearchParams } from '../query'
import { readSearchText } from '../words/search-text'
import { countMatches } from './counts'
import { factFilters } from './filters'

const now = new Date(100 * 86_400_000)
const chance = chanceOf('counts')
const some = (values: string[]) => values.filter(() => chance.next() < 0.3)

const makeFacts = (id: number): Facts => ({
  id,
  role: chance.one(['', 'back-end-developer', 'data-engineer', 'product-owner']),
  seniority: chance.one(['', 'junior', 'senior', 'senior']),
  contract: chance.one(['permanent', 'permanent', 'permanent', 'freelance']),
  workplace: chance.one(['', 'remote', 'hybrid']),
  company: `company-${chance.below(30)}`,
  language: chance.one(['en', 'fr']),
  currency: chance.one(['EUR', 'GBP']),
  paid: chance.one(['', 'EUR']),
  title: `Title ${chance.below(50)}`,
  tech: some(['python', 'sql', 'java', 'react']),
  place: some(['fr', 'fr:lyon', 'fr:paris', 'remote']),
  pay: chance.next() < 0.5 ? chance.below(90) * 1000 : null,
  publishedAt: now.getTime() - chance.below(60 * 86_400_000) + 3_600_000,
  validUntil: chance.next() < 0.3 ? now.getTime() + (chance.below(100) - 30) * 86_400_000 : null,
})

const queries = [
  '',
  'role=back-end-developer',
  'contract=permanent',
  'contract=permanent&role=data-engineer&role=product-owner',
  'tech=python&seniority=senior&place=fr',
  'tech=java&tech=sql&workplace=remote&language=fr&company=company-3',
  'tech=java&tech=sql&all=tech',
  'tech=java&tech=sql&tech=react&all=tech&seniority=senior&place=fr',
  'tech=java&tech=cobol&all=tech',
  'pay=40000&pay=GBP&since=7',
  'paid=EUR&since=30&place=fr:lyon',
  'place=nowhere',
]

/** The same counts, job by job. */
function plainly(board: Facts[], address: string, isMatch: (id: number) => boolean) {
  const query = fromSearchParams(new URLSearchParams(address))
  const passes = (job: Facts, filter: (typeof factFilters)[number]) => {
    if (filter === 'near') return true
    if (filter === 'pay')
      return !query.pay || ((job.pay ?? -1) >= query.pay && job.currency === query.currency)
    if (filter === 'paid') return !query.paid || job.paid === query.paid
    if (filter === 'since') return !query.since || job.publishedAt >= now.getTime() - query.since * 86_400_000
    if (filter === 'tech' && query.all) return query.tech.every((value) => job.tech.includes(value))
    return (
      query[filter].length === 0 ||
      [job[filter]].flat().some((value) => query[filter].includes(value as never))
    ) // whatever its list
  }
  const matching = board.filter(
    ({ id, publishedAt, validUntil }) =>
      isMatch(id) && publishedAt <= now.getTime() && (validUntil ?? Number.POSITIVE_INFINITY) > now.getTime(),
  )
  const but = (filter?: string) =>
    matching.filter((job) => factFilters.every((one) => one === filter || passes(job, one)))
  const countsOf = (facet: Facet) => {
    const counts: Record<string, number> = {}
    for (const value of but(facet === 'tech' && query.all ? undefined : facet).flatMap((job) => job[facet]))
      counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  return {
    ids: but()
      .map(({ id }) => id)
      .sort((a, b) => b - a),
    keptOutBy: Object.fromEntries(factFilters.map((filter) => [filter, but(filter).length - but().length])),
    counts: Object.fromEntries(facets.map((facet) => [facet, countsOf(facet)])),
  }
}

test('every filter and facet counts what a look at each job counts, while jobs come, change and go', () => {
  const openJobs = new OpenJobs(new Columns())
  const { columns } = openJobs
  const board = new Map<number, Facts>()
  for (let round = 0; round < 6; round++) {
    for (let turn = 0; turn < 250; turn++) {
      const id = 1 + chance.below(900)
      if (chance.next() < 0.2 + 0.1 * round) {
        board.delete(id)
        openJobs.remove(id)
      } else {
        const facts = makeFacts(id)
        board.set(id, facts)
        openJobs.put(facts)
      }
    }
    for (const address of queries)
      for (const isMatch of [undefined, (id: number) => id % 3 > 0]) {
        const asked = { ...fromSearchParams(new URLSearchParams(address)), meant: [], ranking: '', text: '' }
        const all = Int32Array.from({ length: columns.size }, (_, i) => columns.size - 1 - i)
        const slots = isMatch ? all.filter((slot) => isMatch(columns.id[slot] ?? 0)) : all
        const typed = readSearchText(isMatch ? 'some' : '')
        const found = countMatches(openJobs, typed, { slots, all: !isMatch, whole: true }, asked, now)
        const counts = (facet: Facet) => {
          const said = Array.from(found.counts[facet], (count, code) => [
            columns.dictionaries[facet].values[code],
            count,
          ])
          return Object.fromEntries(said.filter(([, count]) => count))
        }
        expect({
          ids: Array.from(found.passing.slots, (slot) => columns.id[slot]),
          keptOutBy: found.keptOutBy,
          counts: Object.fromEntries(facets.map((facet) => [facet, counts(facet)])),
        }).toEqual(plainly([...board.values()], address, isMatch ?? (() => true)))
        expect(found.total).toBe(found.passing.slots.length)
      }
  }
})
