import type { PayFact } from '@/content/guide/pay-facts'
import { figurePath } from '@/rules/live/query'
import { axisName, statedAxis } from '@/rules/pay/axis'
import type { DataSource } from './guide-data'

/** The pay of a guide as CSV (RFC 4180): a row for each printed figure and each live one. */
export function guideCsv({
  pay,
  sources,
  live,
  address,
}: Omit<DataSource, 'guide' | 'growth' | 'licence'>): string {
  const printed = pay.map((fact) => {
    const source = sources.find(({ id }) => id === fact.source)
    const { figure, min, middle, max, currency, period, gross, country, asOf, population, statistic } = fact
    const ends = min === max && figure !== 'range' ? { middle: min } : { min, middle, max }
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
      country: country ?? '',
      as_of: asOf ?? '',
      url: source?.url ?? '',
      n: statistic?.n ?? '',
      n_counts: statistic?.counts ?? '',
      p10: statistic?.p10 ?? '',
      p90: statistic?.p90 ?? '',
      fit: statistic?.fit ?? '',
      axis_of_pay: axisName(fact),
      licence: source?.licence ?? '',
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
      n_counts: 'open jobs',
      axis_of_pay: axisName(statedAxis(currency)),
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
  'n_counts',
  'p10',
  'p90',
  'fit',
  'axis_of_pay',
  'licence',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number | boolean>>

const row = (cells: Row) => columns.map((column) => quoted(String(cells[column] ?? ''))).join(',')

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function bucketOf({ axis, bucket }: PayFact) {
  if (axis !== 'years') return { axis, bucket: bucket ?? '' }
  return { axis, bucket: bucket.to === null ? `${bucket.from}+` : `${bucket.from}-${bucket.to}` }
}
