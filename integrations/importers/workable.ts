import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import type { ImportedJob } from '@/adverts/imported-job'
import { id, idIn, joined, link, moment, needed, text } from './fields'
import type { Importer } from './importer'

const place = z.object({ city: text, region: text, country: text, countryCode: text })

const record = z.object({
  shortcode: id,
  company: text,
  title: needed('title'),
  employment_type: text,
  telecommuting: z.boolean().nullish(),
  city: text,
  state: text,
  country: text,
  locations: z.array(place).nullish(),
  url: link,
  shortlink: link,
  application_url: link,
  published_on: moment,
  description: text,
})

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  const own = { city: job.city, region: job.state, country: job.country, countryCode: undefined }
  const places = job.locations?.length ? job.locations : [own]
  return {
    externalId: job.shortcode,
    title: job.title,
    company: job.company,
    html: job.description,
    places: places.map(({ city, region, country, countryCode }) => ({
      text: joined(city, region, country),
      country: countryCode ?? country,
    })),
    workplace: job.telecommuting ? 'remote' : undefined,
    contract: contractOf(job.employment_type),
    sourceUrl: job.url ?? job.shortlink,
    applyUrl: job.application_url ?? job.url ?? job.shortlink,
    publishedAt: job.published_on,
  }
}

const answer = z.object({ name: text, jobs: z.array(z.unknown()) })
const placed = z.looseObject({ shortcode: id, locations: z.array(z.unknown()).nullish() })

/** A job of several places comes once for each, under one shortcode: the first is kept, with the places of all. */
function merged(records: unknown[], company: string | undefined): unknown[] {
  const kept = new Map<string, { locations: unknown[] }>()
  return records.flatMap((one) => {
    const { data } = placed.safeParse(one)
    if (!data) return [one]
    const known = kept.get(data.shortcode)
    if (known) known.locations.push(...(data.locations ?? []))
    const job = { ...data, company, locations: data.locations ?? [] }
    if (!known) kept.set(data.shortcode, job)
    return known ? [] : [job]
  })
}

/**
 * Workable’s widget API: https://apply.workable.com/api/v1/widget/accounts/{board}?details=true. An unknown board may
 * answer as an empty one, so an empty list closes nothing.
 */
export const workable: Importer = {
  label: 'Workable',
  isBoardCompany: true,
  list(file) {
    const { data } = answer.safeParse(file)
    return data && { records: merged(data.jobs, data.name), isWhole: data.jobs.length > 0 }
  },
  idOf: (given) => idIn(given, 'shortcode'),
  read,
}
