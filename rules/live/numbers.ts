import { addDays } from '../dates'
import { isOpenAt } from '../jobs/state'
import { countryKey } from '../places/keys'
import type { RoleSlug } from '../roles/roles'
import { keysOf, type Seniority, seniorities, workplaces } from '../vocabulary'
import type { JobValues } from './counted-job'
import {
  countPay,
  countWeeks,
  type Figure,
  inOrder,
  type PayFigure,
  type Share,
  shares,
  type Week,
} from './figures'
import { mondayOf } from './iso-week'
import type { LiveQuery } from './query'

/** The shape of what is kept of live numbers: goes up with every change of LiveNumbers or RoleSnapshot. */
export const liveVersion = 1

/** Whose numbers: a role's, or those of one seniority or one country (ISO code) of it. */
export type LiveScope = { role: RoleSlug; seniority?: Seniority; country?: string }

/** What the board says of a scope at one moment (ISO, UTC). Shares and middles are there from five jobs on. */
export type LiveNumbers = {
  scope: LiveScope
  computedAt: string
  openings: Figure
  /** Of these, published in the last seven days. */
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

const day = 86_400_000
const mostShown = 10

/** Counts the jobs of one scope, as the page /method describes; jobs outside the scope must not be given. */
export function countLiveNumbers(jobs: JobValues[], scope: LiveScope, now: Date): LiveNumbers {
  const { role, seniority, country } = scope
  const open = jobs.filter((job) => isOpenAt(job, now)).sort(byNewest)
  const query: LiveQuery = { role, seniority, place: country && countryKey(country) }
  const weekAgo = addDays(now, -7)
  const fresh = open.filter(({ publishedAt }) => publishedAt && publishedAt >= weekAgo)
  // A search by city finds no country beside it: a part that is a country has only its own cities.
  const citiesHere = ({ cities }: JobValues) => cities.filter((city) => !country || city.country === country)
  const levels = seniority ? [] : shares(open, query, 'seniority', (job) => job.seniority)
  return {
    scope,
    computedAt: now.toISOString(),
    openings: { n: open.length, query },
    fresh: { n: fresh.length, query: { ...query, since: 7 } },
    pay: countPay(open, query),
    seniorities: inOrder(levels, keysOf(seniorities)),
    workplaces: inOrder(
      shares(open, query, 'workplace', (job) => job.workplace),
      keysOf(workplaces),
    ),
    technologies: shares(open, query, 'tech', (job) => job.technologies).slice(0, mostShown),
    cities: shares(open, query, 'place', citiesHere).slice(0, mostShown),
    countries: country ? [] : shares(open, query, 'place', (job) => job.countries).slice(0, mostShown),
    weeks: countWeeks(jobs, now),
    newest: open.slice(0, 6).map(({ id }) => id),
  }
}

/** The jobs of a role by each scope they belong to: the role itself first, then its seniorities and countries. */
export function scopesOf(jobs: JobValues[], role: RoleSlug): { scope: LiveScope; jobs: JobValues[] }[] {
  const groups = new Map<string, { scope: LiveScope; jobs: JobValues[] }>([['', { scope: { role }, jobs }]])
  const add = (job: JobValues, seniority?: Seniority, country?: string) => {
    const key = `${seniority} ${country}`
    const group = groups.get(key)
    if (group) group.jobs.push(job)
    else groups.set(key, { scope: { role, seniority, country }, jobs: [job] })
  }
  for (const job of jobs) {
    const [level] = job.seniority
    if (level) add(job, level.value)
    for (const { code } of job.countries) {
      add(job, undefined, code)
      if (level) add(job, level.value, code)
    }
  }
  return [...groups.values()]
}

/** Until when these jobs give the same numbers if none of them changes: the first to expire or to turn a week old, or Monday. */
export function goodUntil(jobs: Pick<JobValues, 'publishedAt' | 'validUntil'>[], now: Date): Date {
  let first = addDays(mondayOf(now), 7).getTime()
  for (const { publishedAt, validUntil } of jobs) {
    const published = publishedAt?.getTime() ?? 0
    // Seven days old to the millisecond is still within the last seven days.
    for (const moment of [published, published + 7 * day + 1, validUntil?.getTime() ?? 0])
      if (moment > now.getTime() && moment < first) first = moment
  }
  return new Date(first)
}

const byNewest = (a: JobValues, b: JobValues) => Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id
