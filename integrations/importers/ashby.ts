import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import { type ImportedJob, NotAJob, type SaidPay } from '@/adverts/imported-job'
import type { Workplace } from '../../rules/vocabulary'
import { id, idIn, joined, link, moment, needed, number, payOf, periodOf, text } from './fields'
import type { Importer } from './importer'

const address = z
  .object({
    postalAddress: z.object({ addressLocality: text, addressRegion: text, addressCountry: text }).nullish(),
  })
  .nullish()

const component = z.object({
  compensationType: text,
  interval: text,
  currencyCode: text,
  minValue: number,
  maxValue: number,
})

const record = z.object({
  id,
  title: needed('title'),
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: text,
  employmentType: text,
  location: text,
  address,
  secondaryLocations: z.array(z.object({ location: text, address })).nullish(),
  publishedAt: moment,
  jobUrl: link,
  applyUrl: link,
  descriptionHtml: text,
  descriptionPlain: text,
  compensation: z
    .object({ compensationTierSummary: text, summaryComponents: z.array(component).nullish() })
    .nullish(),
})

const workplaces: Record<string, Workplace> = { Remote: 'remote', Hybrid: 'hybrid', OnSite: 'onsite' }

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  if (job.isListed === false) throw new NotAJob('is not listed by its company', false)
  return {
    externalId: job.id,
    title: job.title,
    html: job.descriptionHtml,
    text: job.descriptionHtml ? undefined : job.descriptionPlain,
    places: [job, ...(job.secondaryLocations ?? [])].map(placeOf),
    workplace: workplaces[job.workplaceType ?? ''],
    maybeRemote: job.isRemote ?? undefined,
    contract: contractOf(job.employmentType),
    pay: salaryOf(job.compensation?.summaryComponents ?? []),
    payText: job.compensation?.compensationTierSummary,
    sourceUrl: job.jobUrl,
    applyUrl: job.applyUrl,
    publishedAt: job.publishedAt,
  }
}

function placeOf(place: { location?: string; address?: z.output<typeof address> }) {
  const { addressLocality, addressRegion, addressCountry } = place.address?.postalAddress ?? {}
  return {
    text: place.location ?? '',
    address: addressLocality && joined(addressLocality, addressRegion, addressCountry),
    country: addressCountry,
  }
}

/** Ranges of one job in several tiers become the one that spans them, where currency and period are the same. */
function salaryOf(components: z.output<typeof component>[]): SaidPay | undefined {
  const ranges = components
    .filter(({ compensationType }) => compensationType === 'Salary')
    .map(({ minValue: min, maxValue: max, currencyCode: currency, interval }) =>
      payOf({ min, max, currency }, periodOf(interval)),
    )
    .filter((range) => range !== undefined)
  const [first] = ranges
  if (!first) return undefined
  const alike = ranges.filter(
    ({ currency, period }) => currency === first.currency && period === first.period,
  )
  if (alike.length === 1) return first
  const { open: _, ...both } = first
  return {
    ...both,
    min: Math.min(...alike.map(({ min }) => min)),
    max: Math.max(...alike.map(({ max }) => max)),
  }
}

const answer = z.object({ jobs: z.array(z.unknown()) })

/** Ashby’s public posting API: https://api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true */
export const ashby: Importer = {
  label: 'Ashby',
  isBoardCompany: true,
  list(file) {
    const { data } = answer.safeParse(file)
    return data && { records: data.jobs, isWhole: true }
  },
  idOf: (given) => idIn(given, 'id'),
  read,
}
