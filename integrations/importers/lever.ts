import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import type { ImportedJob } from '@/adverts/imported-job'
import { escapeHtml } from '@/adverts/text-of-html'
import type { Workplace } from '../../rules/vocabulary'
import { id, idIn, link, moment, needed, number, payOf, periodOf, text } from './fields'
import type { Importer } from './importer'

const record = z.object({
  id,
  text: needed('title'),
  categories: z
    .object({ location: text, allLocations: z.array(z.string()).nullish(), commitment: text })
    .nullish(),
  country: text,
  workplaceType: text,
  description: text,
  lists: z.array(z.object({ text, content: text })).nullish(),
  additional: text,
  salaryRange: z.object({ currency: text, interval: text, min: number, max: number }).nullish(),
  salaryDescriptionPlain: text,
  createdAt: moment,
  hostedUrl: link,
  applyUrl: link,
})

const workplaces: Record<string, Workplace> = {
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'onsite',
  'on-site': 'onsite',
}

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  const main = job.categories?.location
  const others = (job.categories?.allLocations ?? []).filter((place) => place !== main)
  return {
    externalId: job.id,
    title: job.text,
    html: htmlOf(job),
    places: [main ?? '', ...others].map((place) => ({ text: place, country: job.country })),
    workplace: workplaces[job.workplaceType?.toLowerCase() ?? ''],
    contract: contractOf(job.categories?.commitment),
    pay: job.salaryRange ? payOf(job.salaryRange, periodOf(job.salaryRange.interval)) : undefined,
    payText: job.salaryDescriptionPlain,
    sourceUrl: job.hostedUrl,
    applyUrl: job.applyUrl ?? job.hostedUrl,
    publishedAt: job.createdAt,
  }
}

/** The advert comes in pieces: an opening, titled lists of bare items, and what stands below them. */
function htmlOf(job: z.output<typeof record>): string {
  const lists = (job.lists ?? []).map(
    (list) => `<h3>${escapeHtml(list.text ?? '')}</h3><ul>${list.content ?? ''}</ul>`,
  )
  return [job.description, ...lists, job.additional].filter(Boolean).join('')
}

/** Lever’s postings API: https://api.lever.co/v0/postings/{board}?mode=json, a bare array. */
export const lever: Importer = {
  label: 'Lever',
  isBoardCompany: true,
  list: (file) => (Array.isArray(file) ? { records: file, isWhole: true } : undefined),
  idOf: (given) => idIn(given, 'id'),
  read,
}
