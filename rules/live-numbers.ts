import { countryName } from './countries'
import { addDays } from './dates'
import { isoWeek, mondayOf } from './iso-week'
import { isOpenAt } from './job-state'
import { countByCurrency, type PayFigure } from './live-pay'
import type { LiveQuery } from './live-query'
import { type Figure, fewest, type Share, shares } from './live-shares'
import { citiesOf, countriesOf, countryKey } from './place-keys'
import type { RoleSlug } from './roles'
import { canonicalTechnology } from './technologies'
import { technologySlug } from './technology-slugs'
import {
  type Currency,
  keysOf,
  type PayPeriod,
  type Seniority,
  seniorities,
  type Workplace,
  workplaces,
} from './vocabulary'

/** What counting reads of a published job, open or closed. Pay in whole units, dates as the record holds them. */
export type CountedJob = {
  id: number
  seniority: Seniority | null
  workplace: Workplace | null
  country: string
  city: string
  otherPlaces: { country: string; city: string }[]
  remoteCountries: string[]
  technologies: string[]
  payMin: number | null
  payMax: number | null
  payCurrency: Currency
  payPeriod: PayPeriod
  payNet: boolean
  publishedAt: Date | null
  validUntil: Date | null
  closedAt: Date | null
}

/** Whose numbers: a role's, or those of one seniority or one country (ISO code) of it. */
export type LiveScope = { role: RoleSlug; seniority?: Seniority; country?: string }

export type Week = { week: string; from: string; n: number }

/** What the board says of a scope at one moment (ISO, UTC). Shares and middles are there from five jobs on. */
export type LiveNumbers = {
  scope: LiveScope
  computedAt: string
  openings: Figure
  fresh: Figure
  pay: PayFigure[]
  seniorities: Share[]
  workplaces: Share[]
  technologies: Share[]
  cities: Share[]
  countries: Share[]
  /** Jobs published in each of the last twelve ISO weeks, closed ones too; the last week is still running. */
  weeks: Week[]
  /** Ids of the six newest open jobs. */
  newest: number[]
}

export const weeksShown = 12
const day = 86_400_000
const mostShown = 10

/** The first day whose jobs are counted at all: the Monday eleven weeks before this one. */
export const firstWeek = (now: Date) => addDays(mondayOf(now), -7 * (weeksShown - 1))

/** Counts the jobs of one scope, as docs/live-numbers.md describes; jobs outside the scope must not be given. */
export function countLiveNumbers(jobs: CountedJob[], scope: LiveScope, now: Date): LiveNumbers {
  const open = jobs.filter((job) => isOpenAt(job, now)).sort(byNewest)
  const query: LiveQuery = {
    role: scope.role,
    seniority: scope.seniority,
    place: scope.country && countryKey(scope.country),
  }
  const lastSevenDays = open.filter(({ publishedAt }) => publishedAt && publishedAt >= addDays(now, -7))
  const common = { jobs: open, query, most: mostShown }
  return {
    scope,
    computedAt: now.toISOString(),
    openings: { n: open.length, query },
    fresh: { n: lastSevenDays.length, query: { ...query, since: 7 } },
    pay: countByCurrency(open, query),
    seniorities: scope.seniority
      ? []
      : shares({ ...common, filter: 'seniority', of: seniorityOf, order: keysOf(seniorities) }),
    workplaces: shares({ ...common, filter: 'workplace', of: workplaceOf, order: keysOf(workplaces) }),
    technologies: shares({ ...common, filter: 'tech', of: technologiesOf }),
    cities: shares({ ...common, filter: 'place', of: (job) => citiesIn(job, scope.country) }),
    countries: scope.country ? [] : shares({ ...common, filter: 'place', of: countriesIn }),
    weeks: weeksOf(jobs, now),
    newest: open.slice(0, 6).map(({ id }) => id),
  }
}

/** The numbers of a role, and of each seniority and country of it that has five open jobs or more. */
export function countScopes(jobs: CountedJob[], role: RoleSlug, now: Date): LiveNumbers[] {
  const groups = new Map<string, { scope: LiveScope; jobs: CountedJob[] }>()
  const add = (job: CountedJob, seniority?: Seniority, country?: string) => {
    const key = `${seniority} ${country}`
    const group = groups.get(key) ?? { scope: { role, seniority, country }, jobs: [] }
    groups.set(key, group)
    group.jobs.push(job)
  }
  for (const job of jobs) {
    const { seniority } = job
    if (seniority) add(job, seniority)
    for (const country of countriesOf(job)) {
      add(job, undefined, country)
      if (seniority) add(job, seniority, country)
    }
  }
  const parts = [...groups.values()].map((group) => countLiveNumbers(group.jobs, group.scope, now))
  return [countLiveNumbers(jobs, { role }, now), ...parts.filter(({ openings }) => openings.n >= fewest)]
}

/** Until when these jobs give the same numbers if none of them changes: the first to expire or to turn a week old, or Monday. */
export function goodUntil(jobs: CountedJob[], now: Date): Date {
  let first = addDays(mondayOf(now), 7).getTime()
  for (const job of jobs) {
    const { publishedAt, validUntil } = job
    const published = publishedAt?.getTime() ?? 0
    // Seven days old to the millisecond is still within the last seven days.
    for (const moment of [published, published + 7 * day + 1, validUntil?.getTime() ?? 0])
      if (moment > now.getTime() && moment < first) first = moment
  }
  return new Date(first)
}

function weeksOf(jobs: CountedJob[], now: Date): Week[] {
  const weeks = Array.from({ length: weeksShown }, (_, i) => {
    const from = addDays(firstWeek(now), 7 * i)
    return { week: isoWeek(from), from: from.toISOString().slice(0, 10), n: 0 }
  })
  const start = firstWeek(now).getTime()
  for (const { publishedAt } of jobs) {
    const week =
      publishedAt && publishedAt <= now && weeks[Math.floor((publishedAt.getTime() - start) / (7 * day))]
    if (week) week.n++
  }
  return weeks
}

const byNewest = (a: CountedJob, b: CountedJob) =>
  Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id

type Named = { value: string; label: string }[]
const seniorityOf = ({ seniority }: CountedJob): Named =>
  seniority ? [{ value: seniority, label: seniorities[seniority] }] : []
const workplaceOf = ({ workplace }: CountedJob): Named =>
  workplace ? [{ value: workplace, label: workplaces[workplace] }] : []
const countriesIn = (job: CountedJob): Named =>
  countriesOf(job).map((code) => ({ value: countryKey(code), label: countryName(code) }))

// Inside a country only its own cities: a search by city finds no country beside it.
const citiesIn = (job: CountedJob, country?: string): Named =>
  citiesOf(job)
    .filter((place) => !country || place.country === country)
    .map(({ key, city }) => ({ value: key, label: city }))

// A technology that rules/technologies does not know has no search of its own.
const technologiesOf = ({ technologies }: CountedJob): Named =>
  [...new Set(technologies.map(canonicalTechnology))].flatMap((name) =>
    name ? [{ value: technologySlug(name), label: name }] : [],
  )
