import { createHash } from 'node:crypto'
import { yearly } from '@/rules/pay/pay'
import { endOfDayIn } from '@/rules/places/zones'
import { type ImportedJob, NotAJob } from './imported-job'
import { languageOf } from './language'
import { payInAdvert } from './pay/in-advert'
import { readPay } from './pay/read-pay'
import type { LocatedPlaces, placeReader } from './places/locate'
import type { Place } from './places/read-places'
import { safeHtml } from './safe-html'
import { summaryOf } from './summary'
import { technologiesOfAdvert } from './technologies/of-advert'
import { decodeEntities, plainLine, textOfHtml, tidyText } from './text-of-html'
import { readAdvertTitle } from './titles/role-in-text'
import { titleText } from './titles/shown-title'
import { workplaceIn, workplaceInTitle } from './workplace'

/** Raise it when the reading improves: every job is then read again at its next import, changed or not. */
export const readingVersion = 4

const longestText = 200_000

/**
 * Everything that the record keeps of an imported job, read out of what its source states: fields first, texts where
 * they say nothing. Throws `NotAJob` where there is no text to show. About 0.5 ms, most of it the text.
 */
export function readJob(job: ImportedJob, locate: ReturnType<typeof placeReader>, now: Date) {
  if ((job.html ?? job.text ?? '').length > longestText)
    throw new NotAJob('has a text of over 200,000 characters')
  const advert = job.html ? safeHtml(job.html) : ''
  const work = advert ? textOfHtml(advert) : tidyText(decodeEntities(decodeEntities(job.text ?? '')))
  if (work.length < 40) throw new NotAJob('has no text')

  const title = plainLine(job.title)
  const located = locate(job.places)
  const [main = {}, ...others] = located.places
  const validUntil = job.validUntil ?? (job.lastDay ? endOfDayIn(job.lastDay, main.country ?? '') : null)
  if (validUntil && validUntil <= now) throw new NotAJob('is past its date')
  const technologies = technologiesOfAdvert(title, job, work)
  const { role, seniority = job.seniority } = readAdvertTitle(title, work, { technologies })
  const workplace = workplaceOf(job, title, located, work)

  return {
    externalId: job.externalId,
    company: job.company,
    title: titleText(
      title,
      located.places.map(({ city }) => city ?? ''),
    ),
    role: role ?? null,
    seniority: seniority ?? null,
    contract: contractOf(job, title, seniority),
    workplace,
    ...degrees(main),
    otherPlaces: others.map((place) => ({ ...place, city: place.city ?? '', country: place.country ?? '' })),
    remoteCountries: workplace === 'remote' ? remoteCountriesOf(located) : [],
    ...payOf(job, main.country, work),
    language: languageOf(work.length < 300 ? `${title}\n${work}` : work),
    summary: summaryOf(work, job.company),
    work,
    advert,
    technologies,
    sourceUrl: job.sourceUrl ?? null,
    applyUrl: job.applyUrl ?? job.sourceUrl ?? null,
    publishedAt: job.publishedAt,
    validUntil,
    textHash: textHashOf(title, main, work),
  }
}

const degrees = ({ city = '', country = '', latitude, longitude }: Place) => ({
  city,
  country,
  latitude: latitude ?? null,
  longitude: longitude ?? null,
  // Whether it was found or not, the gazetteer knows no more of it.
  placed: true,
})

/** Remote by a flag only where no town is named: with one, people may be expected there some days. */
function workplaceOf(job: ImportedJob, title: string, located: LocatedPlaces, work: string) {
  const said = job.workplace ?? located.workplace ?? workplaceInTitle(title) ?? workplaceIn(work)
  if (said) return said
  return job.maybeRemote && !located.places.some(({ city }) => city) ? 'remote' : null
}

/** The countries said for remote work, and else those that stand in the place of a town. */
function remoteCountriesOf({ countries, places }: LocatedPlaces): string[] {
  if (countries.length > 0) return countries
  return places.flatMap(({ city, country }) => (city || !country ? [] : country))
}

function contractOf(job: ImportedJob, title: string, seniority: string | undefined) {
  const isTraining = seniority === 'intern' && job.contract !== 'apprenticeship'
  if (isTraining && /altern|apprenti/i.test(title)) return 'apprenticeship'
  if (isTraining && job.contract !== 'freelance' && job.contract !== 'temporary') return 'internship'
  return job.contract ?? null
}

function payOf(job: ImportedJob, country: string | undefined, work: string) {
  const hint = country ? { country } : {}
  const read = job.pay ? undefined : (job.payText && readPay(job.payText, hint)) || payInAdvert(work, hint)
  const pay = job.pay ?? read
  if (!pay) return { payMin: null, payMax: null, payNet: false, payYearlyMax: null }
  const payMin = pay.open === 'upTo' ? null : Math.min(pay.min, pay.max)
  const payMax = pay.open === 'from' ? null : Math.max(pay.min, pay.max)
  const payNet = job.pay?.net ?? read?.gross === false
  return {
    payMin,
    payMax,
    payCurrency: pay.currency,
    payPeriod: pay.period,
    payNet,
    payYearlyMax: payNet ? null : yearly(payMax ?? payMin ?? 0, pay.period),
  }
}

/** Two records with one title, place and text are one job, whatever their ids and addresses. */
function textHashOf(title: string, { city = '', country = '' }: Place, work: string): string {
  return hashOf([title, city, country, work].join('\n').toLowerCase())
}

/** What is read out of an imported job: the columns of the record that say what the job is. */
export type ReadJob = ReturnType<typeof readJob>

/** Says whether a source states something else than at the last import. */
export function contentHashOf(job: ImportedJob): string {
  return hashOf(`${readingVersion} ${JSON.stringify(job)}`)
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The same for many; what is no job comes back as the reason, in its place. */
export function readEach(
  jobs: ImportedJob[],
  locate: ReturnType<typeof placeReader>,
  now: Date,
): (ReadJob | { reason: string })[] {
  return jobs.map((job) => {
    try {
      return readJob(job, locate, now)
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) }
    }
  })
}
