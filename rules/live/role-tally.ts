import { addDays } from '../dates'
import type { RoleSlug } from '../roles/roles'
import type { Seniority } from '../vocabulary'
import type { JobValues } from './counted-job'
import { mondayOf } from './iso-week'
import { LiveTally } from './numbers'

const day = 86_400_000

/** Counts the jobs of a role, of each of its seniorities and countries, and of each seniority in a country, a job at a time. */
export class RoleTally {
  readonly #role: RoleSlug
  readonly #now: Date
  readonly #whole: LiveTally
  readonly #parts = new Map<string, LiveTally>()
  #jobs = 0
  #goodUntil: number

  constructor(role: RoleSlug, now: Date) {
    this.#role = role
    this.#now = now
    this.#whole = new LiveTally({ role }, now)
    this.#goodUntil = addDays(mondayOf(now), 7).getTime()
  }

  add(job: JobValues) {
    this.#jobs++
    this.#whole.add(job)
    const [level] = job.seniority
    if (level) this.#part(level.value).add(job)
    for (const { code } of job.countries) {
      this.#part(undefined, code).add(job)
      if (level) this.#part(level.value, code).add(job)
    }
    this.#noteMoments(job)
  }

  get jobs() {
    return this.#jobs
  }

  /** The role itself first, then its parts. */
  get parts(): LiveTally[] {
    return [this.#whole, ...this.#parts.values()]
  }

  /** Until when these jobs give the same numbers if none of them changes: the first to expire or to turn a week old, or Monday. */
  get goodUntil() {
    return new Date(this.#goodUntil)
  }

  #part(seniority?: Seniority, country?: string) {
    const key = `${seniority} ${country}`
    const part = this.#parts.get(key) ?? new LiveTally({ role: this.#role, seniority, country }, this.#now)
    this.#parts.set(key, part)
    return part
  }

  #noteMoments({ publishedAt, validUntil }: JobValues) {
    const published = publishedAt?.getTime() ?? 0
    // Seven days old to the millisecond is still within the last seven days.
    for (const moment of [published, published + 7 * day + 1, validUntil?.getTime() ?? 0])
      if (moment > this.#now.getTime() && moment < this.#goodUntil) this.#goodUntil = moment
  }
}
