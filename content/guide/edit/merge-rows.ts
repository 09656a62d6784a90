import { isDeepStrictEqual } from 'node:util'
import type { Row } from './fields'
import type { KindName } from './kinds'

export type Three<Of> = { base: Of; ours: Of; theirs: Of }
export type Choose = <Of>(name: string, three: Three<Of>) => Of

/** The rows of two versions, each as the one says that changed it, or as ours does; `key` tells one row from another. */
export function mergeRows(
  name: string,
  { base, ours, theirs }: Three<Row[]>,
  key: (row: Row) => string,
  choose: Choose,
) {
  const [was, our, their] = [byKey(base, key), byKey(ours, key), byKey(theirs, key)]
  // In the order of ours, unless ours is as it was; what only theirs adds comes last.
  const order = isDeepStrictEqual([...was.keys()], [...our.keys()])
    ? [...their.keys(), ...our.keys()]
    : [...our.keys(), ...their.keys()]
  return [...new Set(order)].flatMap((each) => {
    const chosen = choose(`${name}: ${nameOf(each)}`, {
      base: was.get(each),
      ours: our.get(each),
      theirs: their.get(each),
    })
    return chosen ? [chosen] : []
  })
}

function byKey(rows: Row[], key: (row: Row) => string): Map<string, Row> {
  const seen = new Map<string, Row>()
  for (const row of rows) {
    const plain = key(row)
    seen.set(seen.has(plain) ? `${plain} (${seen.size})` : plain, row)
  }
  return seen
}

const keyFields: Partial<Record<KindName, string[]>> = {
  salaries: ['source', 'population', 'bucket', 'label'],
  salaryComparison: [],
  author: [],
  publishedPay: ['figure'],
  publishedOutlook: ['figure'],
  education: ['source', 'statement'],
  growth: ['source', 'population', 'from'],
  sources: ['id'],
  relatedRoles: ['slug'],
  technologies: ['group', 'name'],
  practice: ['title'],
  quotes: ['name', 'text'],
}

/** What tells the rows of a kind from each other, whatever else they say. */
export const keyOf = (kind: KindName) => (row: Row) =>
  (keyFields[kind] ?? ['name']).map((name) => JSON.stringify(row[name] ?? '')).join(', ')

const nameOf = (key: string) => key.replaceAll('"', '')
