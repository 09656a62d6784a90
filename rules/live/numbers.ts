import { addDays } from '../dates'
import { isOpenAt } from '../jobs/state'
import { countryKey } from '../places/keys'
import type { RoleSlug } from '../roles/roles'
import { keysOf, type Seniority, seniorities, workplaces } from '../vocabulary'
import type { JobValues } from './counted-job'
import {
  type Figure,
  inOrder,
  type PayFigure,
  PayTally,
  type Share,
  ShareTally,
  type Week,
  WeekTally,
} from './figures'
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

const mostShown = 10
const newestShown = 6

/** Counts the jobs of one scope at one moment, as the page /method describes. */
export class LiveTally {
  readonly scope: LiveScope
  readonly #now: Date
  readonly #weekAgo: Date
  #openings = 0
  #fresh = 0
  readonly #pay = new PayTally()
  readonly #seniorities = new ShareTally()
  readonly #workplaces = new ShareTally()
  readonly #technologies = new ShareTally()
  readonly #cities = new ShareTally()
  readonly #countries = new ShareTally()
  readonly #weeks: WeekTally
  #newest: JobValues[] = []

  constructor(scope: LiveScope, now: Date) {
    this.scope = scope
    this.#now = now
    this.#weekAgo = addDays(now, -7)
    this.#weeks = new WeekTally(now)
  }

  /** Counts a job, open or closed; one outside the scope must not be given. */
  add(job: JobValues) {
    this.#weeks.add(job)
    if (!isOpenAt(job, this.#now)) return
    const { country } = this.scope
    this.#openings++
    if (job.publishedAt && job.publishedAt >= this.#weekAgo) this.#fresh++
    this.#pay.add(job)
    this.#seniorities.add(job.seniority)
    this.#workplaces.add(job.workplace)
    this.#technologies.add(job.technologies)
    // A search by city finds no country beside it: a part that is a country has only its own cities.
    this.#cities.add(job.cities.filter((city) => !country || city.country === country))
    this.#countries.add(job.countries)
    this.#noteNewest(job)
  }

  /** How many are open. */
  get openings() {
    return this.#openings
  }

  #noteNewest(job: JobValues) {
    const last = this.#newest.at(newestShown - 1)
    if (last && byNewest(job, last) > 0) return
    this.#newest = [...this.#newest, job].sort(byNewest).slice(0, newestShown)
  }

  numbers(): LiveNumbers {
    const { role, seniority, country } = this.scope
    const query: LiveQuery = { role, seniority, place: country && countryKey(country) }
    const levels = seniority ? [] : this.#seniorities.shares(query, 'seniority')
    return {
      scope: this.scope,
      computedAt: this.#now.toISOString(),
      openings: { n: this.#openings, query },
      fresh: { n: this.#fresh, query: { ...query, since: 7 } },
      pay: this.#pay.figures(query),
      seniorities: inOrder(levels, keysOf(seniorities)),
      workplaces: inOrder(this.#workplaces.shares(query, 'workplace'), keysOf(workplaces)),
      technologies: this.#technologies.shares(query, 'tech').slice(0, mostShown),
      cities: this.#cities.shares(query, 'place').slice(0, mostShown),
      countries: country ? [] : this.#countries.shares(query, 'place').slice(0, mostShown),
      weeks: this.#weeks.weeks,
      newest: this.#newest.map(({ id }) => id),
    }
  }
}

/** The numbers of all these jobs at once. */
export function countLiveNumbers(jobs: JobValues[], scope: LiveScope, now: Date): LiveNumbers {
  const tally = new LiveTally(scope, now)
  for (const job of jobs) tally.add(job)
  return tally.numbers()
}

const byNewest = (a: JobValues, b: JobValues) => Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id
