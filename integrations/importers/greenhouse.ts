import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import { type ImportedJob, NotAJob, type SaidPay } from '@/adverts/imported-job'
import { decodeEntities } from '@/adverts/text-of-html'
import { deadline } from './deadline'
import { id, idIn, link, moment, needed, number, payOf, text } from './fields'
import type { Importer } from './importer'

const range = z.object({ min_cents: number, max_cents: number, currency_type: text, title: text })

const record = z.object({
  id,
  internal_job_id: id.nullish(),
  title: needed('title'),
  company_name: text,
  location: z.object({ name: text }).nullish(),
  offices: z.array(z.object({ location: text })).nullish(),
  metadata: z.array(z.object({ name: text, value: z.unknown() })).nullish(),
  pay_input_ranges: z.array(range).nullish(),
  absolute_url: link,
  first_published: moment,
  updated_at: moment,
  application_deadline: deadline,
  content: text,
})

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  if (job.internal_job_id === null) throw new NotAJob('calls for prospects and is no job', false)
  const [office, ...otherOffices] = job.offices ?? []
  const terms = job.metadata?.find(({ name }) => /employment type|contract/i.test(name ?? ''))?.value
  return {
    externalId: job.id,
    title: job.title,
    company: job.company_name,
    html: job.content && decodeEntities(job.content),
    places: [{ text: job.location?.name ?? '', address: otherOffices.length ? undefined : office?.location }],
    contract: typeof terms === 'string' ? contractOf(terms) : undefined,
    pay: payFrom(job.pay_input_ranges ?? []),
    sourceUrl: job.absolute_url,
    applyUrl: job.absolute_url,
    publishedAt: job.first_published ?? job.updated_at,
    validUntil: job.application_deadline?.moment,
    lastDay: job.application_deadline?.day,
  }
}

/** Amounts are in cents and no period is said: a yearly range, unless its title or its size says an hour. */
function payFrom(ranges: z.output<typeof range>[]): SaidPay | undefined {
  for (const { min_cents: min, max_cents: max, currency_type: currency, title } of ranges) {
    const units = { min: min && min / 100, max: max && max / 100, currency }
    const isHourly = /hour/i.test(title ?? '') || (units.max ?? 0) < 1000
    const pay = payOf(units, isHourly ? 'hour' : 'year')
    if (pay) return pay
  }
  return undefined
}

const answer = z.object({ jobs: z.array(z.unknown()), meta: z.object({ total: z.number() }).nullish() })

/** Greenhouse’s job board API: https://boards-api.greenhouse.io/v1/boards/{board}/jobs?content=true */
export const greenhouse: Importer = {
  label: 'Greenhouse',
  isBoardCompany: true,
  list(file) {
    const { data } = answer.safeParse(file)
    return data && { records: data.jobs, isWhole: !data.meta || data.meta.total <= data.jobs.length }
  },
  idOf: (given) => idIn(given, 'id'),
  read,
}
