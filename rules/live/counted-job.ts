import { yearlyCurrency } from '../pay/pay'
import { countryName } from '../places/countries'
import { citiesOf, countriesOf, countryKey } from '../places/keys'
import { canonicalTechnology } from '../technologies/names'
import { technologySlug } from '../technologies/slugs'
import {
  type Currency,
  type PayPeriod,
  type Seniority,
  seniorities,
  type Workplace,
  workplaces,
} from '../vocabulary'

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
  unlistedAt: Date | null
}

/** A value as a search knows it, and as people read it. */
export type Named = { value: string; label: string }

/** A job with its values as they are counted, each once. */
export type JobValues = Pick<CountedJob, 'id' | 'publishedAt' | 'validUntil' | 'closedAt' | 'unlistedAt'> & {
  seniority: (Named & { value: Seniority })[]
  workplace: Named[]
  technologies: Named[]
  countries: (Named & { code: string })[]
  cities: (Named & { country: string })[]
  /** The middle of a gross yearly range; undefined where the job states none. */
  pay: { middle: number; currency: Currency } | undefined
}

/** The values of many jobs. What a job does not say, and a technology that rules/technologies/names does not know, is left out. */
export function valuesOf(jobs: CountedJob[]): JobValues[] {
  const technologyNamed = remembered(technology)
  const countryCoded = remembered(country)
  return jobs.map((job) => ({
    id: job.id,
    publishedAt: job.publishedAt,
    validUntil: job.validUntil,
    closedAt: job.closedAt,
    unlistedAt: job.unlistedAt,
    seniority: job.seniority ? [{ value: job.seniority, label: seniorities[job.seniority] }] : [],
    workplace: job.workplace ? [{ value: job.workplace, label: workplaces[job.workplace] }] : [],
    technologies: [...new Set(job.technologies.map(technologyNamed))].filter((one) => one !== undefined),
    countries: countriesOf(job).map(countryCoded),
    cities: citiesOf(job).map(({ key, city, country }) => ({ value: key, label: city, country })),
    pay: payOf(job),
  }))
}

const byName = new Map<string, Named>()

// One object a canonical name, so that “golang” and “Go” are the same.
function technology(name: string): Named | undefined {
  const label = canonicalTechnology(name)
  if (!label) return undefined
  const known = byName.get(label) ?? { value: technologySlug(label), label }
  byName.set(label, known)
  return known
}

const country = (code: string) => ({ code, value: countryKey(code), label: countryName(code) })

function payOf(job: CountedJob) {
  const currency = yearlyCurrency(job)
  return currency && { currency, middle: (Number(job.payMin) + Number(job.payMax)) / 2 }
}

// Thousands of jobs share some hundred names, and finding each takes microseconds.
function remembered<V>(find: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>()
  return (name) => {
    const value = known.get(name)
    if (value !== undefined || known.has(name)) return value as V // the map holds what `find` gave
    const found = find(name)
    known.set(name, found)
    return found
  }
}
