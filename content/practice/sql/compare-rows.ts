import { plural } from '@/rules/words'
import { notYet, right, type Verdict } from '../verdict'

type Value = number | string | null | Uint8Array

/** What a query gives back, as sql.js hands it out. */
export type SqlRows = { columns: string[]; values: Value[][] }

const none: SqlRows = { columns: [], values: [] }

/** Compares rows with those expected; unless `ordered`, in any order. Columns count by their place, not by their name. */
export function compareRows(got = none, expected = none, ordered = false): Verdict {
  const [mine, theirs] = [got.values, expected.values]
  if (mine.length > 0 && theirs.length > 0 && got.columns.length !== expected.columns.length)
    return notYet(`You have ${plural(got.columns.length, 'column')}, ${expectedOf(expected.columns.length)}.`)

  const sameRows = sorted(mine).join() === sorted(theirs).join()
  if (sameRows && (!ordered || mine.map(keyOf).join() === theirs.map(keyOf).join()))
    return right(`${plural(mine.length, 'row')}, as expected.`)
  if (sameRows) return notYet('The rows are right, their order is not yet.')

  const counts = `You have ${plural(mine.length, 'row')}, ${
    mine.length === theirs.length ? 'as many as expected' : expectedOf(theirs.length)
  }`
  return notYet(`${counts}; ${ordered ? firstThatDiffers(mine, theirs) : firstUnexpected(mine, theirs)}.`)
}

function firstThatDiffers(mine: Value[][], theirs: Value[][]): string {
  const index = mine.findIndex((row, i) => keyOf(row) !== keyOf(theirs[i]))
  const row = mine[index]
  return row
    ? `the first row that differs is row ${index + 1}: ${inWords(row)}`
    : 'those that you have are right'
}

function firstUnexpected(mine: Value[][], theirs: Value[][]): string {
  const left = theirs.map(keyOf)
  for (const row of mine) {
    const place = left.indexOf(keyOf(row))
    if (place === -1) return `the first row that is not expected is ${inWords(row)}`
    left.splice(place, 1)
  }
  return 'those that you have are right'
}

const expectedOf = (count: number) => `${count} ${count === 1 ? 'is' : 'are'} expected`
const inWords = (row: Value[]) => `(${row.map((value) => value ?? 'NULL').join(', ')})`
const sorted = (rows: Value[][]) => rows.map(keyOf).sort()

/** A row as text: 1 and '1' differ, and a sum of fractions may be a hair off. */
const keyOf = (row: Value[] = []) =>
  JSON.stringify(row.map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)))
