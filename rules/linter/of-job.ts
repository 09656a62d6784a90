import { standInId } from '../jobs/confidential'
import { siteSettings } from '../site/settings'
import { type Country, countries, keysOf, type PayPeriod, type Seniority } from '../vocabulary'
import type { Advert, Finding } from './advert'
import { lintAdvert } from './lint'

type Job = {
  companyId: string
  realCompanyId?: string | null
  title: string
  language: string
  country: string
  seniority: Seniority | null
  payMin?: number | null
  payMax?: number | null
  payPeriod: PayPeriod
  steps: unknown[]
} & Record<'summary' | 'work' | 'team' | 'start', string> &
  Record<'duties' | 'needs' | 'nice', string[]>

/** A stored job as the linter reads it. */
export function advertOfJob(job: Job): Advert {
  const { title, summary, work, duties, needs, nice, team, start, seniority, payMin, payMax, payPeriod } = job
  const country: Country | undefined = keysOf(countries).find((key) => key === job.country)
  return {
    ...{ title, country, seniority, payMin, payMax, payPeriod, needs },
    ...besideForm(job),
    text: [summary, work, ...duties, ...needs, ...nice, team, start].join('\n'),
    language: job.language === 'fr' ? 'fr' : 'en',
    steps: job.steps.length,
  }
}

/** What of a job no field of its form says: whether the desk knows who hires, and what the owner asks of texts. */
export function besideForm(job?: Pick<Job, 'companyId' | 'realCompanyId'>) {
  const { onlyFrenchInFrance } = siteSettings()
  if (job?.companyId !== standInId) return { onlyFrenchInFrance }
  return { onlyFrenchInFrance, employer: job.realCompanyId ? ('known' as const) : ('unknown' as const) }
}

// What `missingToPublish` asks for in words of its own.
const askedForAlready = new Set(['no pay'])

/** Why the text of a job cannot be public, a sentence each: what is against a law, on whose word, and what to write. */
export function unlawfulWords(job: Job): string[] {
  return lintAdvert(advertOfJob(job))
    .filter(({ kind, rule }) => kind === 'legal' && !askedForAlready.has(rule))
    .map(inWords)
}

const inWords = ({ quote, says, offer, source }: Finding) =>
  `${quote ? `“${quote}”: ` : ''}${says} ${offer} (${source})`
