import type { SalaryFact } from '@/content/guide/salary-schema'
import type { GuideContent } from '@/content/guide/schema'
import type { LiveNumbers } from '@/rules/live/numbers'
import { figurePath, type LiveQuery } from '@/rules/live/query'
import { findRole } from '@/rules/roles/roles'

type DataSource = {
  guide: GuideContent
  live: LiveNumbers | undefined
  address: (path: string) => string
  licence: { name: string; url: string }
}

const method =
  'Figures under “salaries”, “education” and “growth” are as their source prints them: never averaged, never converted; years of experience are half-open, so exactly 2 belongs to 2–5. Figures under “live” are counted from the open jobs of this site at “computedAt”, and each names the search that lists what it counts. Live pay is the quartiles of the middles of stated ranges, gross, a year, from five jobs on.'

/** A guide’s facts and live numbers as one object for JSON; addresses are absolute, pay yearly in whole units. */
export function guideData({ guide, live, address, licence }: DataSource) {
  const { slug, title, updatedOn, technologies, careerPath, relatedRoles, sources } = guide
  const { education, growth, salaries, salaryComparison } = guide
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
    salaries,
    salaryComparison,
    education,
    growth,
    careerPath,
    relatedRoles,
    sources,
    live: live && withAddresses(numbers, address),
  }
}

/** The pay of a guide as CSV (RFC 4180): a row for each printed figure and each live one. */
export function guideCsv({ guide, live, address }: DataSource): string {
  const printed = guide.salaries.map((fact) => {
    const source = guide.sources.find(({ id }) => id === fact.source)
    const { figure, min, max, currency, period, gross, country, asOf, population } = fact
    const ends = figure === 'range' ? { min, max } : { middle: min }
    return row({
      kind: 'printed',
      source: source?.name ?? fact.source,
      publisher: source?.publisher ?? '',
      population,
      ...bucketOf(fact),
      figure,
      ...ends,
      currency,
      period,
      gross,
      country,
      as_of: asOf ?? '',
      url: source?.url ?? '',
    })
  })
  const counted = (live?.pay ?? []).map(({ n, min, middle, max, currency, seniority, query }) =>
    row({
      kind: 'live',
      source: 'Open jobs on this site',
      population: 'Open jobs that state gross pay by the year',
      axis: seniority ? 'seniority' : 'all',
      bucket: seniority ?? '',
      figure: 'quartiles',
      min,
      middle,
      max,
      n,
      currency,
      period: 'year',
      gross: true,
      as_of: live?.computedAt,
      url: address(figurePath(query)),
    }),
  )
  return `${[columns.join(','), ...printed, ...counted].join('\r\n')}\r\n`
}

const columns = [
  'kind',
  'source',
  'publisher',
  'population',
  'axis',
  'bucket',
  'figure',
  'min',
  'middle',
  'max',
  'n',
  'currency',
  'period',
  'gross',
  'country',
  'as_of',
  'url',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number | boolean>>

const row = (cells: Row) => columns.map((column) => quoted(String(cells[column] ?? ''))).join(',')

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function bucketOf({ axis, bucket }: SalaryFact) {
  if (axis !== 'years') return { axis, bucket: bucket ?? '' }
  return { axis, bucket: bucket.to === null ? `${bucket.from}+` : `${bucket.from}-${bucket.to}` }
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
