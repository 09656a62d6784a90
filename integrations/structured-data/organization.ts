import type { PublicJob } from '@/db/jobs/jobs'
import { websiteOf } from '@/rules/websites'

/** The schema.org Organization of a company, for its own page; `url` is that page's absolute address. */
export function organization(
  { name, about, city, country, size, website }: PublicJob['company'],
  url: string,
) {
  const site = websiteOf(website)
  const address = {
    '@type': 'PostalAddress',
    ...(city && { addressLocality: city }),
    ...(country && { addressCountry: country }),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url,
    ...(about && { description: about }),
    ...(site && { sameAs: site.href }),
    ...((city || country) && { address }),
    ...(size && { numberOfEmployees: { '@type': 'QuantitativeValue', value: size } }),
  }
}
