import type { GrowthFact, PayFact } from '@/content/guide/pay-facts'
import type { GuideContent, Source } from '@/content/guide/schema'
import type { LiveNumbers } from '@/rules/live/numbers'
import { figurePath, type LiveQuery } from '@/rules/live/query'
import { axisName } from '@/rules/pay/axis'
import { findRole } from '@/rules/roles/roles'

export type DataSource = {
  guide: GuideContent
  pay: PayFact[]
  growth: GrowthFact[]
  sources: Source[]
  live: LiveNumbers | undefined
  address: (path: string) => string
  licence: { name: string; url: string }
}

const method =
  'Figures under “salaries”, “education” and “growth” are as their source prints them and never averaged; those whose “standing” is “converted” say what the source prints under “printed”. Quartiles run from “min” to “max” around the median “middle”. Only figures of one “axisOfPay” may be compared, and “fit” says how close a statistic’s group is to the role. Years of experience are half-open, so exactly 2 belongs to 2–5. Figures under “live” are counted from the open jobs of this site at “computedAt”, and each names the search that lists what it counts. Live pay is the quartiles of the middles of stated ranges, gross, a year, from five jobs on.'

/** A guide’s facts and live numbers as one object for JSON; addresses are absolute, pay yearly in whole units. */
export function guideData({ guide, pay, growth, sources, live, address, licence }: DataSource) {
  const { slug, title, updatedOn, technologies, careerPath, relatedRoles } = guide
  const { education, salaryComparison } = guide
  const role = findRole(slug)
  const { newest: _, ...numbers } = live ?? {}
  return {
    role: slug,
    name: role?.name,
    nameFr: role?.nameFr,
    title,
    url: address(`/guides/${slug}`),
    updatedOn,
    closestCodes: role?.codes,
    licence: { ...licence, covers: 'our own words and counts; quoted figures belong to their sources' },
    method,
    technologies,
    salaries: pay.map((fact) => ({ ...fact, axisOfPay: axisName(fact) })),
    salaryComparison,
    education,
    growth,
    careerPath,
    relatedRoles,
    sources,
    live: live && withAddresses(numbers, address),
  }
}

/** Every search behind a figure as an address. */
function withAddresses(value: unknown, address: DataSource['address']): unknown {
  if (Array.isArray(value)) return value.map((item) => withAddresses(item, address))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      // Only a LiveQuery is kept under this name.
      key === 'query'
        ? ['jobs', address(figurePath(inner as LiveQuery))]
        : [key, withAddresses(inner, address)],
    ),
  )
}
