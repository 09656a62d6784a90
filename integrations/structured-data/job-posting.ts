import { escapeUTF8 } from 'entities'
import type { PublicJob } from '@/db/jobs/jobs'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { standInId } from '@/rules/jobs/confidential'
import { titleShown } from '@/rules/titles/shown'
import type { Contract, PayPeriod } from '@/rules/vocabulary'
import { websiteOf } from '@/rules/websites'

const employmentTypes: Record<Contract, string> = {
  permanent: 'FULL_TIME',
  fixed_term: 'TEMPORARY',
  temporary: 'TEMPORARY',
  freelance: 'CONTRACTOR',
  internship: 'INTERN',
  apprenticeship: 'INTERN',
}

const units: Record<PayPeriod, string> = { year: 'YEAR', month: 'MONTH', day: 'DAY', hour: 'HOUR' }

const headings = {
  en: { duties: 'What you will do', needs: 'What it needs', nice: 'Nice to have' },
  fr: { duties: 'Vos missions', needs: 'Ce qu’il faut', nice: 'Les plus' },
}

/**
 * The schema.org JobPosting of an open job, by Google's rules (developers.google.com/search/docs, job-posting): for its
 * own page only, once a page. Undefined where a compulsory fact is not known. `site.url` has no path.
 */
export function jobPosting(job: PublicJob, site: { url: string; name: string }) {
  const text = job.advert || description(job)
  const where = places(job)
  if (!text || !where) return undefined
  const website = websiteOf(job.company.website)
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: titleShown(job),
    description: text,
    url: new URL(`/jobs/${job.slug}`, site.url).href,
    identifier: { '@type': 'PropertyValue', name: site.name, value: job.reference },
    datePosted: (job.publishedAt ?? job.createdAt).toISOString(),
    ...(job.validUntil && { validThrough: job.validUntil.toISOString() }),
    ...(job.contract && { employmentType: employmentTypes[job.contract] }),
    // As Google asks for a company that does not give its name.
    hiringOrganization:
      job.company.id === standInId
        ? 'confidential'
        : { '@type': 'Organization', name: job.company.name, ...(website && { sameAs: website.href }) },
    ...where,
    ...baseSalary(job),
    directApply: !applyElsewhere(job),
  }
}

/** The country is compulsory, of each place and of who may work remotely; undefined where none is known. */
function places(job: PublicJob) {
  const known = [job, ...job.otherPlaces].filter(({ country }) => country).map(place)
  const from = job.remoteCountries.length > 0 ? job.remoteCountries : [job.country].filter(Boolean)
  const isRemote = job.workplace === 'remote'
  if (isRemote ? from.length === 0 : known.length === 0) return undefined
  return {
    ...(known.length > 0 && { jobLocation: known.length === 1 ? known[0] : known }),
    ...(isRemote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: from.map((name) => ({ '@type': 'Country', name })),
    }),
  }
}

function place({ city, country }: { city: string; country: string }) {
  const address = {
    '@type': 'PostalAddress',
    ...(city && { addressLocality: city }),
    addressCountry: country,
  }
  return { '@type': 'Place', address }
}

// The vocabulary has no word for net pay, and readers take what it holds for gross.
function baseSalary({ payMin, payMax, payCurrency, payPeriod, payNet }: PublicJob) {
  if (payNet || (!payMin && !payMax)) return {}
  const amount =
    payMin === payMax
      ? { value: payMin }
      : { ...(payMin && { minValue: payMin }), ...(payMax && { maxValue: payMax }) }
  const value = { '@type': 'QuantitativeValue', ...amount, unitText: units[payPeriod] }
  return { baseSalary: { '@type': 'MonetaryAmount', currency: payCurrency, value } }
}

function description({ work, duties, needs, nice, language }: PublicJob) {
  const words = language === 'fr' ? headings.fr : headings.en
  const paragraphs = work.split(/\n\s*\n/).map((text) => text.trim())
  return [
    ...paragraphs.filter(Boolean).map((text) => `<p>${escapeUTF8(text).replace(/\n/g, '<br>')}</p>`),
    list(words.duties, duties),
    list(words.needs, needs),
    list(words.nice, nice),
  ].join('')
}

function list(heading: string, items: string[]) {
  if (items.length === 0) return ''
  return `<h3>${heading}</h3><ul>${items.map((item) => `<li>${escapeUTF8(item)}</li>`).join('')}</ul>`
}
