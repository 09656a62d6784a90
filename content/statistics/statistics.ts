import { z } from 'zod'
import { standings } from '@/rules/pay/axis'
import { currencies, keysOf } from '@/rules/vocabulary'
import { asOf, country, seniority, words } from '../guide/salary-schema'
import dataSetsFile from './data-sets.json'
import outlookFile from './outlook.json'
import payFile from './pay.json'

const count = z.number().int().positive()
const amount = z.number().positive()
const currency = z.enum(keysOf(currencies))

const dataSet = z.strictObject({
  id: words,
  series: words.describe('the editions of one statistic share it'),
  name: words,
  publisher: words,
  url: z.url({ protocol: /^https$/ }),
  licence: words,
  country: country.nullable(),
  asOf,
  years: words.describe('when what it counts was so'),
  population: words,
  counts: words.describe('what n is a number of'),
  period: z.enum(['year', 'month']),
  gross: z.boolean(),
  standing: z.enum(keysOf(standings)),
})

const row = z
  .strictObject({
    level: seniority.optional(),
    n: count.nullable(),
    p10: amount.optional(),
    p25: amount.optional(),
    p50: amount,
    p75: amount.optional(),
    p90: amount.optional(),
  })
  .refine(({ p10, p25, p50, p75, p90 }) => isRising([p10, p25, p50, p75, p90]), 'percentiles must rise')

const of = { id: words, dataSet: words, code: words, group: words, country: country.nullable() }

const payStatistic = z.strictObject({
  ...of,
  native: words.optional().describe('the group as the publisher calls it, where it does so in French'),
  currency,
  printed: z
    .strictObject({ currency, amount })
    .optional()
    .describe('what the publisher prints, where the figure is our conversion of it'),
  rows: z.array(row).min(1),
})

const outlookStatistic = z.strictObject({
  ...of,
  country,
  from: z.number().int(),
  to: z.number().int(),
  percent: z.number().describe('over all the years'),
})

export type DataSet = z.infer<typeof dataSet>
export type PayStatistic = z.infer<typeof payStatistic>
export type OutlookStatistic = z.infer<typeof outlookStatistic>

const dataSets = byId(z.array(dataSet).parse(dataSetsFile))

/** Each published figure once, whichever guides show it, by its id: “bls-oews-2025/15-1252”. */
export const payStatistics = byId(z.array(payStatistic).parse(payFile))
export const outlookStatistics = byId(z.array(outlookStatistic).parse(outlookFile))

/** The data set of a figure. Throws where a file names one that is not described. */
export function dataSetOf(figure: { id: string; dataSet: string }): DataSet {
  const found = dataSets.get(figure.dataSet)
  if (!found)
    throw new Error(`“${figure.id}” is of “${figure.dataSet}”, which data-sets.json does not describe`)
  return found
}

function byId<One extends { id: string }>(all: One[]): ReadonlyMap<string, One> {
  const found = new Map(all.map((one) => [one.id, one]))
  if (found.size < all.length) throw new Error('an id stands twice among the statistics')
  return found
}

function isRising(amounts: (number | undefined)[]) {
  const known = amounts.filter((one) => one !== undefined)
  return known.every((one, i) => i === 0 || one >= (known[i - 1] ?? 0))
}
