import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import { type ImportedJob, NotAJob } from '@/adverts/imported-job'
import type { Workplace } from '../../rules/vocabulary'
import { deadline } from './deadline'
import { id, idIn, joined, link, moment, needed, number, payOf, periodOf, text } from './fields'
import type { Importer } from './importer'

const flag = z.boolean().nullish()

const record = z.object({
  id,
  title: needed('title'),
  company_name: text,
  status: text,
  description: text,
  requirements: text,
  location: text,
  city: text,
  country: text,
  country_code: text,
  locations: z.array(z.object({ city: text, state: text, country: text, country_code: text })).nullish(),
  remote: flag,
  hybrid: flag,
  on_site: flag,
  employment_type_code: text,
  salary: z.object({ min: number, max: number, period: text, currency: text }).nullish(),
  tags: z.array(z.string()).nullish(),
  careers_url: link,
  careers_apply_url: link,
  published_at: moment,
  close_at: deadline,
})

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  if (job.status && job.status !== 'published') throw new NotAJob(`is ${job.status}, not published`, false)
  const main = { text: joined(job.city, job.country) || (job.location ?? ''), country: job.country_code }
  const others = (job.locations ?? [])
    .filter(({ city }) => city && city !== job.city)
    .map((place) => ({ text: joined(place.city, place.state, place.country), country: place.country_code }))
  return {
    externalId: job.id,
    title: job.title,
    company: job.company_name,
    html: [job.description, job.requirements].filter(Boolean).join(''),
    places: [main, ...others],
    workplace: workplaceOf(job),
    contract: contractOf(job.employment_type_code),
    pay: job.salary ? payOf(job.salary, periodOf(job.salary.period)) : undefined,
    tags: job.tags ?? undefined,
    sourceUrl: job.careers_url,
    applyUrl: job.careers_apply_url ?? job.careers_url,
    publishedAt: job.published_at,
    validUntil: job.close_at?.moment,
    lastDay: job.close_at?.day,
  }
}

/** Three flags that may all be down, and more than one up where the candidate chooses: then none of the three is said. */
function workplaceOf(job: z.output<typeof record>): Workplace | undefined {
  const said: Workplace[] = []
  if (job.remote) said.push('remote')
  if (job.hybrid) said.push('hybrid')
  if (job.on_site) said.push('onsite')
  return said.length === 1 ? said[0] : undefined
}

const answer = z.object({ offers: z.array(z.unknown()) })

/** Recruitee’s careers API: https://{board}.recruitee.com/api/offers/ */
export const recruitee: Importer = {
  label: 'Recruitee',
  isBoardCompany: true,
  list(file) {
    const { data } = answer.safeParse(file)
    return data && { records: data.offers, isWhole: true }
  },
  idOf: (given) => idIn(given, 'id'),
  read,
}
