import type { JobIndex } from '../index/file'
import type { JobQuery } from '../query'
import { type Expression, fts, isOfHead, unwanted, wanted } from '../words/expressions'
import { readSearchText, type SearchText } from '../words/search-text'
import { between, type Table } from '../words/word-sets'
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
  return queries.map((asked) => {
    const query = understood(index, asked, now)
    const tests = testsOf(columns, query, now)
    const passing = open.filter(({ slot }) => tests.every((test) => test(slot)))
    return withWords(
      index,
      readSearchText(query.text),
      passing.map(({ id }) => id),
    )
  })
}

/** Those of the ids, highest first, whose jobs hold what was typed. */
function withWords(index: JobIndex, typed: SearchText, ids: number[]): number[] {
  const [some, none] = [wanted(typed), unwanted(typed)]
  if (ids.length === 0) return ids
  const holding = (expression: Expression, table: Table) => {
    const match = fts(expression)
    return new Set(match ? index.numbers(between(table), match, ids.at(-1), ids[0]) : [])
  }
  const wantedIds = some && holding(some, isOfHead(typed) ? 'head' : 'body')
  const unwantedIds = none && holding(none, 'body')
  return ids.filter((id) => wantedIds?.has(id) !== false && !unwantedIds?.has(id))
}
