import type { JobIndex } from '../index/file'
import type { Table } from '../index/tables'
import type { JobQuery } from '../query'
import { type Expression, fts, isOfHead, unwanted, wanted } from '../words/expressions'
import { readSearchText } from '../words/search-text'
import { between } from '../words/word-sets'
import { testsOf } from './filters'
import { understood } from './understood'

/**
 * For each query those of the jobs that it finds and that are open, highest id first. A few jobs are asked of many
 * queries: no list is ranked or counted, and words are looked up between the first and the last of the ids only.
 */
export function among(index: JobIndex, queries: JobQuery[], ids: number[], now: Date): number[][] {
  const { columns } = index.openJobs.at(now)
  const falling = [...new Set(ids)].sort((a, b) => b - a)
  const open = falling.flatMap((id) => {
    const slot = columns.find(id)
    return slot !== undefined && columns.open.has(slot) ? [{ id, slot }] : []
  })
  const holders = holdersAmong(
    index,
    open.map(({ id }) => id),
  )
  return queries.map((asked) => {
    const query = understood(index, asked, now)
    const tests = testsOf(columns, query, now)
    const holds = holders(query.text)
    return open.filter(({ id, slot }) => tests.every((test) => test(slot)) && holds(id)).map(({ id }) => id)
  })
}

/** Which of the ids, highest first, hold what was typed: looked up once for each text. */
function holdersAmong(index: JobIndex, ids: number[]): (text: string) => (id: number) => boolean {
  const holding = (expression: Expression, table: Table) => {
    const match = fts(expression)
    return new Set(match && ids.length > 0 ? index.numbers(between(table), match, ids.at(-1), ids[0]) : [])
  }
  const known = new Map<string, (id: number) => boolean>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const typed = readSearchText(text)
    const [some, none] = [wanted(typed), unwanted(typed)]
    const wantedIds = some && holding(some, isOfHead(typed) ? 'head' : 'body')
    const unwantedIds = none && holding(none, 'body')
    const holds = (id: number) => wantedIds?.has(id) !== false && !unwantedIds?.has(id)
    known.set(text, holds)
    return holds
  }
}
