import { seniorities } from '@/rules/vocabulary'
import { bucketWords } from '../salary-words'
import type { Row } from './fields'

/**
 * A table of pay as somebody types it: a line of roles, then lines that begin with a level, or with years such as 2–5 or
 * 15+. What cannot be read stays as it is, for the schema to refuse.
 */
export function readTable(text: string): Row {
  const [head = [], ...lines] = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\||\|$/g, ''))
    .filter(Boolean)
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return {
    roles: head.slice(1),
    rows: lines.map(([name = '', ...cells]) => ({
      ...bucketOf(name),
      amounts: cells.map((cell) => Number(cell.replace(/[^\d.]/g, '') || Number.NaN)),
    })),
  }
}

/** The same table, written out. */
export function writeTable({ roles, rows }: Row): string {
  const table = rows as (Parameters<typeof bucketWords>[0] & { amounts: number[] })[] // of a guide that fits its schema
  const head = ['Experience', ...(roles as string[])].join(' | ')
  return [head, ...table.map(({ amounts, ...bucket }) => [bucketWords(bucket), ...amounts].join(' | '))].join(
    '\n',
  )
}

function bucketOf(name: string): Row {
  const words = name.toLowerCase()
  if (words === 'all experience') return { axis: 'all', bucket: null }
  if (words === 'first year') return { axis: 'years', bucket: { from: 0, to: 1 } }
  const [, from, to] = /^(\d+)\s*(?:[-–]\s*(\d+)|\+|years and more)?/.exec(words) ?? []
  if (from) return { axis: 'years', bucket: { from: Number(from), to: to ? Number(to) : null } }
  const level = Object.entries(seniorities).find(
    ([key, label]) => key === words || label.toLowerCase() === words,
  )
  return { axis: 'seniority', bucket: level?.[0] ?? name }
}
