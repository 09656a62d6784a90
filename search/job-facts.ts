import type { JobToIndex } from '../db/jobs'
import { canonicalTechnology } from '../rules/technologies'
import { technologySlug } from '../rules/technology-slugs'
import type { Facts } from './facts'
import type { Name } from './names'
import { cityKey, countryKey } from './places'

/** What filters and counts know of a job. A technology that the lists do not have is found by words only. */
export function factsOf(job: JobToIndex): Facts {
  const technologies = job.technologies.map((name) => canonicalTechnology(name) ?? '')
  return {
    id: job.id,
    role: job.role ?? '',
    seniority: job.seniority ?? '',
    contract: job.contract ?? '',
    workplace: job.workplace ?? '',
    company: job.companySlug,
    currency: job.payCurrency,
    title: job.title.slice(0, 80),
    tech: distinct(technologies.map(technologySlug)),
    place: distinct([
      ...placesOf(job).flatMap(({ country, city }) => [countryKey(country), keyOf(country, city)]),
      ...job.remoteCountries.map(countryKey),
      job.workplace === 'remote' ? 'remote' : '',
    ]),
    pay: job.payYearlyMax,
    publishedAt: job.publishedAt?.getTime() ?? 0,
    validUntil: job.validUntil?.getTime() ?? null,
  }
}

/** What the company and the cities of a job are called, and where they lie. */
export function namesIn(job: JobToIndex): Name[] {
  const company = { facet: 'company', value: job.companySlug, label: job.company } as const
  const cities = placesOf(job)
    .filter(({ city }) => city !== '')
    .map(({ country, city, latitude, longitude }) => ({
      facet: 'place' as const,
      value: keyOf(country, city),
      label: city,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
    }))
  return [{ ...company, latitude: null, longitude: null }, ...cities]
}

const placesOf = (job: JobToIndex) => [job, ...job.otherPlaces]
// Lists are kept with a space between values, and slugs have none; a city in another script may.
const keyOf = (country: string, city: string) => (city ? cityKey(country, city).replace(/\s+/g, '-') : '')
const distinct = (values: string[]) => [...new Set(values)].filter(Boolean)
