import { expect, test } from 'vitest'
import { chanceOf } from '@/db/demo/chance'
import { openIndex } from '../index/file'
import type { Entry } from '../index/piece'
import { type Expression, fts, inTitle, wanted, wantedExactly } from './expressions'
import { readSearchText } from './search-text'
import { between, newestHolding, slotsOf } from './word-sets'

const chance = chanceOf('word sets')
const vocabulary = ['python', 'sql', 'engineer', 'developer', 'go', 'golang', 'data', 'rare', 'team']
const text = () => vocabulary.filter((_, i) => chance.next() < 1 / (1 + i)).join(' ')

const facts = {
  role: '',
  seniority: '',
  contract: '',
  workplace: '',
  company: '',
  language: '',
  currency: '',
  paid: '',
  title: '',
  tech: [],
  place: [],
  pay: null,
  publishedAt: 1,
  validUntil: null,
}

test('kept words find what the index finds, while jobs come, change and go in any order', () => {
  const index = openIndex(':memory:')
  const columns = ['title', 'technologies', 'company', 'place', 'facts']
  const write = (id: number, isThere: boolean) => {
    for (const table of ['head', 'body'])
      index.connection.prepare(`delete from ${table} where rowid = ?`).run(id)
    // Other processes write jobs of which this one has no words.
    if (chance.next() < 0.2) index.recent.forget()
    const [said, all] = [columns.map(text), text()]
    const words = Object.fromEntries(columns.map((column, i) => [column, said[i]]))
    const entry = { facts: { ...facts, id }, said: { ...words, text: all } as Entry['said'], names: [] }
    index.recent.put(isThere ? [entry] : [], [id])
    if (!isThere) return index.openJobs.remove(id)
    const values = (list: unknown[]) => `(${list.map(() => '?').join()})`
    const head = index.connection.prepare(
      `insert into head (rowid, ${columns}) values ${values([id, ...said])}`,
    )
    head.run(id, ...said)
    const body = `insert into body (rowid, ${columns}, text) values ${values([id, ...said, ''])}`
    index.connection.prepare(body).run(id, ...said, all)
    index.openJobs.put({ ...facts, id })
  }
  const asked = [
    'python',
    'python sql',
    'rare',
    'rare python',
    'golang engineer',
    '"data team" sql',
    'zebra sql',
  ]
  const expressions = asked.flatMap((words): Expression[] => {
    const [all, exact] = [wanted(readSearchText(words)), wantedExactly(readSearchText(words))]
    return all && exact ? [all, inTitle(all), inTitle(exact)] : []
  })
  for (let round = 0; round < 10; round++) {
    for (let turn = 0; turn < 12 * 2 ** (round % 5); turn++)
      write(1 + chance.below(300), chance.next() < (round > 7 ? 0.3 : 0.8))
    for (const table of ['head', 'body'] as const)
      for (const expression of expressions)
        for (const limit of [7, 60, 5000]) {
          const match = fts(expression)
          const sql = `select rowid from ${table} where ${table} match ? order by rowid desc limit ?`
          const plain = match ? slotsOf(index, index.numbers(sql, match, limit)) : []
          expect([...newestHolding(index, table, expression, limit)], `${table} ${match}`).toEqual([...plain])
        }
  }
})

test('a look at one job does not walk all that hold the word', () => {
  const index = openIndex(':memory:')
  const insert = index.connection.prepare(`insert into head (rowid, title) values (?, 'engineer')`)
  index.connection.transaction(() => {
    for (let id = 1; id <= 20_000; id++) insert.run(id)
  })()
  const timeOf = (from: number, to: number) => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      expect(index.numbers(between('head'), 'engineer', from, to)).toHaveLength(1 + to - from)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  expect(timeOf(19_000, 19_000) * 5).toBeLessThan(timeOf(1, 20_000))
})
