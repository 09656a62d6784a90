import { z } from 'zod'
import { contractOf } from '@/adverts/contract'
import type { ImportedJob } from '@/adverts/imported-job'
import { escapeHtml } from '@/adverts/text-of-html'
import type { Workplace } from '../../rules/vocabulary'
import { id, idIn, joined, link, moment, needed, text } from './fields'
import type { Importer } from './importer'

const section = z.object({ title: text, text }).nullish()

const record = z.object({
  id,
  name: needed('title'),
  company: z.object({ name: text, identifier: text }).nullish(),
  releasedDate: moment,
  location: z
    .object({
      city: text,
      region: text,
      country: text,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
    })
    .nullish(),
  typeOfEmployment: z.object({ label: text }).nullish(),
  postingUrl: link,
  applyUrl: link,
  jobAd: z
    .object({
      sections: z
        .object({
          jobDescription: section,
          qualifications: section,
          additionalInformation: section,
          companyDescription: section,
        })
        .nullish(),
    })
    .nullish(),
})

function read(given: unknown): ImportedJob {
  const job = record.parse(given)
  const sections = job.jobAd?.sections
  const place = job.location
  const country = place?.country?.toUpperCase()
  const page = `https://jobs.smartrecruiters.com/${job.company?.identifier ?? ''}/${job.id}`
  return {
    externalId: job.id,
    title: job.name,
    company: job.company?.name,
    html: [
      sections?.jobDescription,
      sections?.qualifications,
      sections?.additionalInformation,
      sections?.companyDescription,
    ]
      .map((part) =>
        part?.text ? `${part.title ? `<h3>${escapeHtml(part.title)}</h3>` : ''}${part.text}` : '',
      )
      .join(''),
    places: [{ text: joined(place?.city, place?.region, country), country }],
    workplace: workplaceOf(place),
    contract: contractOf(job.typeOfEmployment?.label),
    sourceUrl: job.postingUrl ?? page,
    applyUrl: job.applyUrl ?? job.postingUrl ?? page,
    publishedAt: job.releasedDate,
  }
}

/** Both flags down say nothing: many leave them as they are. */
function workplaceOf(place: z.output<typeof record>['location']): Workplace | undefined {
  if (place?.hybrid) return 'hybrid'
  return place?.remote ? 'remote' : undefined
}

const answer = z.object({ content: z.array(z.unknown()), totalFound: z.number() })

/**
 * SmartRecruiters’ posting API. The list (/v1/companies/{board}/postings) has no texts: a file holds the details
 * (/postings/{id}) in the list’s `content`, or as an array. An unknown board answers as an empty one, so an empty
 * list closes nothing.
 */
export const smartrecruiters: Importer = {
  label: 'SmartRecruiters',
  isBoardCompany: true,
  list(file) {
    if (Array.isArray(file)) return { records: file, isWhole: false }
    const { data } = answer.safeParse(file)
    const isWhole = data !== undefined && data.totalFound > 0 && data.content.length >= data.totalFound
    return data && { records: data.content, isWhole }
  },
  idOf: (given) => idIn(given, 'id'),
  read,
}
