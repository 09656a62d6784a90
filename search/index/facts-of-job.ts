import type { JobToIndex } from '@/db/jobs/jobs'
import { yearlyCurrency } from '@/rules/pay/pay'
import { citiesOf, countriesOf, countryKey } from '@/rules/places/keys'
import { canonicalTechnology } from '@/rules/technologies/names'
import { technologySlug } from '@/rules/technologies/slugs'
import type { Facts } from '../columns/facts'
import type { Name } from '../columns/names'
import { regionOf } from '../places/regions'

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
    language: job.language,
    currency: job.payCurrency,
    paid: yearlyCurrency(job) ?? '',
    title: job.title.slice(0, 80),
    tech: distinct(technologies.map(technologySlug)),
    place: distinct([
      ...countriesOf(job).map(countryKey),
      ...citiesOf(job).flatMap((city) => [regionOf(city)?.key ?? '', city.key]),
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
  const cities = citiesOf(job).map(({ key, city, latitude, longitude }) => ({
    facet: 'place' as const,
    value: key,
    label: city,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  }))
  return [{ ...company, latitude: null, longitude: null }, ...cities]
}

const distinct = (values: string[]) => [...new Set(values)].filter(Boolean)
