import { currencies, seniorities } from '@/rules/vocabulary'
import { readTable, writeTable } from './compared'
import type { RowField } from './fields'
import { field, type Kind, sourceField, whomField } from './kind'

const figures = { range: 'A range', average: 'An average', estimate: 'An estimate' }
const byCode = Object.fromEntries(Object.keys(currencies).map((code) => [code, code]))
// Neither is no answer, and no net pay.
const isGross = (said: unknown) => (said === 'gross' ? true : said === 'net' ? false : undefined)

const terms: RowField[] = [
  field('currency', 'Currency', 'choice', 3, { options: byCode }),
  field('gross', 'Before or after tax', 'choice', 3, { options: { gross: 'Gross', net: 'Net' } }),
  field('country', 'Country', 'country', 3),
  field('asOf', 'Date, as 2026-06-09', 'date', 3, { empty: 'null' }),
]

export const salaries: Kind = {
  part: 'figures',
  name: 'Pay that a source prints',
  one: 'pay figure',
  about:
    'Yearly pay, as its source prints it. A single figure has no high end, and years without an end are “and more”. A source may be dated by a year or a month alone, or not at all.',
  fields: ({ guide }) => [
    sourceField(guide, 6),
    whomField,
    field('experience', 'Experience', 'choice', 6, {
      options: { ...seniorities, years: 'Years of experience', all: 'All experience' },
    }),
    field('from', 'Years, from', 'number', 3, { empty: 'none' }),
    field('to', 'Years, to', 'number', 3, { empty: 'none' }),
    field('label', 'The source’s own word', 'line', 6, { empty: 'none' }),
    field('figure', 'What it is', 'choice', 6, { options: figures }),
    field('min', 'Low', 'amount', 3),
    field('max', 'High', 'amount', 3, { empty: 'none' }),
    field('approximate', 'The source says “about”', 'tick', 6),
    ...terms,
  ],
  shape: ({ experience, from, to = null, gross, max, ...row }) => ({
    ...row,
    max: max ?? row.min,
    ...bucketOf(experience, from, to),
    gross: isGross(gross),
    period: 'year',
  }),
  flatten: ({ axis, bucket, gross, min, max, ...row }) => ({
    ...row,
    min,
    max: max === min ? undefined : max,
    gross: gross ? 'gross' : 'net',
    experience: axis === 'seniority' ? bucket : axis,
    ...(axis === 'years' ? Object(bucket) : {}),
  }),
  fieldOf: ([name, inner]) => {
    if (name === 'bucket') return inner === undefined ? 'experience' : String(inner)
    return name === 'axis' ? 'experience' : String(name)
  },
}

function bucketOf(experience: unknown, from: unknown, to: unknown) {
  if (experience === 'all') return { axis: 'all', bucket: null }
  if (experience === 'years') return { axis: 'years', bucket: { from, to } }
  return { axis: 'seniority', bucket: experience }
}

export const salaryComparison: Kind = {
  part: 'figures',
  name: 'Pay of several roles, side by side',
  one: 'comparison',
  about: 'One source’s pay for this role and others.',
  most: 1,
  fields: ({ guide }) => [
    sourceField(guide, 6),
    whomField,
    field('figure', 'What they are', 'choice', 12, { options: figures }),
    ...terms,
    field('table', 'Table', 'text', 12, {
      hint: 'One line of roles by their names in addresses, then one line for each level or each number of years, parted by |.',
    }),
  ],
  shape: ({ table, gross, ...row }) => ({
    ...row,
    gross: isGross(gross),
    period: 'year',
    ...readTable(String(table)),
  }),
  flatten: ({ roles, rows, gross, ...row }) => ({
    ...row,
    gross: gross ? 'gross' : 'net',
    table: writeTable({ roles, rows }),
  }),
  fieldOf: ([name]) => (name === 'roles' || name === 'rows' ? 'table' : String(name)),
}
