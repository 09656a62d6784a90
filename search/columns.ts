import { Dictionary } from './dictionary'

/** What the filters know of a job, as the index file keeps it. `city` is a place key, times are milliseconds, pay is yearly. */
export type Facts = {
  id: number
  role: string
  seniority: string
  workplace: string
  country: string
  city: string
  cityName: string
  pay: number | null
  currency: string
  publishedAt: number
  validUntil: number | null
}

const wide = ['id', 'publishedAt', 'validUntil'] as const
const narrow = ['role', 'seniority', 'workplace', 'country', 'city', 'pay', 'currency'] as const

/**
 * The facts of every job in memory, one typed array a column, ascending by id: 52 bytes a job. Counting four
 * facets over 100,000 jobs takes some milliseconds this way and some fifty in SQL.
 */
export class Columns {
  size = 0
  /** The state of the file that these columns show. */
  generation = 0
  id = new Float64Array(1024)
  publishedAt = new Float64Array(1024)
  validUntil = new Float64Array(1024)
  role = new Int32Array(1024)
  seniority = new Int32Array(1024)
  workplace = new Int32Array(1024)
  country = new Int32Array(1024)
  city = new Int32Array(1024)
  pay = new Int32Array(1024)
  currency = new Int32Array(1024)
  readonly roles = new Dictionary()
  readonly seniorities = new Dictionary()
  readonly workplaces = new Dictionary()
  readonly countries = new Dictionary()
  readonly cities = new Dictionary()
  readonly currencies = new Dictionary()
  readonly cityNames = new Map<string, string>()

  /** The first slot at or after `from` whose id is not below `id`. */
  slotOf(id: number, from = 0): number {
    let low = from
    let step = 1
    while (low + step < this.size && (this.id[low + step] ?? 0) < id) {
      low += step
      step *= 2
    }
    let high = Math.min(low + step, this.size)
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.id[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return low
  }

  put(facts: Facts): void {
    const slot = this.slotOf(facts.id)
    if (slot === this.size || this.id[slot] !== facts.id) this.open(slot)
    this.id[slot] = facts.id
    this.publishedAt[slot] = facts.publishedAt
    this.validUntil[slot] = facts.validUntil ?? Number.POSITIVE_INFINITY
    this.role[slot] = this.roles.codeOf(facts.role)
    this.seniority[slot] = this.seniorities.codeOf(facts.seniority)
    this.workplace[slot] = this.workplaces.codeOf(facts.workplace)
    this.country[slot] = this.countries.codeOf(facts.country)
    this.city[slot] = this.cities.codeOf(facts.city)
    this.pay[slot] = facts.pay ?? -1
    this.currency[slot] = this.currencies.codeOf(facts.currency)
    this.cityNames.set(facts.city, facts.cityName)
  }

  /** Leaves the slot and makes it a job that ended long ago. */
  remove(id: number): void {
    const slot = this.slotOf(id)
    if (slot < this.size && this.id[slot] === id) this.validUntil[slot] = Number.NEGATIVE_INFINITY
  }

  private open(slot: number) {
    const full = this.size === this.id.length
    for (const name of wide) {
      if (full) this[name] = enlarged(this[name], new Float64Array(this.size * 2))
      this[name].copyWithin(slot + 1, slot, this.size)
    }
    for (const name of narrow) {
      if (full) this[name] = enlarged(this[name], new Int32Array(this.size * 2))
      this[name].copyWithin(slot + 1, slot, this.size)
    }
    this.size++
  }
}

function enlarged<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
