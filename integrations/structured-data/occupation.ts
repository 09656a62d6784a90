import type { GuideContent } from '@/content/guide/schema'
import type { LiveNumbers } from '@/rules/live/numbers'
import type { Role } from '@/rules/roles/roles'
import { plainText } from './guide'

/**
 * The schema.org Occupation of a role. Its pay is live quartiles and nothing else: a source’s band is no percentile,
 * so where no five open jobs state their pay there is no estimatedSalary.
 */
export function occupationMarkup(
  role: Role,
  guide: GuideContent,
  live: LiveNumbers | undefined,
  url: string,
) {
  const { sections, technologies } = guide
  const pay = (live?.pay ?? []).filter(({ seniority }) => seniority === undefined)
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: role.name,
    alternateName: role.nameFr,
    description: plainText(guide.lead),
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, lastReviewed: guide.updatedOn },
    occupationalCategory: codesOf(role).map(({ set, code }) => ({
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: set },
      codeValue: code,
      description: 'closest code',
    })),
    responsibilities: namesIn(sections.responsibilities?.entries),
    skills: [
      ...namesIn(sections.hardSkills?.entries),
      ...technologies.flatMap(({ items }) => items.map(({ name }) => name)),
    ],
    ...(pay.length > 0 && {
      estimatedSalary: pay.map(({ n, min, middle, max, currency }) => ({
        '@type': 'MonetaryAmountDistribution',
        name: `base, middles of the ranges of ${n} open jobs on this site`,
        currency,
        duration: 'P1Y',
        percentile25: min,
        median: middle,
        percentile75: max,
      })),
    }),
  }
}

const codesOf = ({ codes: { rome, isco, onet } }: Role) => [
  { set: 'ROME 4.0', code: rome },
  { set: 'ISCO-08', code: isco },
  { set: 'O*NET-SOC', code: onet },
]

const namesIn = (entries: { name: string }[] = []) => entries.map(({ name }) => plainText(name))
