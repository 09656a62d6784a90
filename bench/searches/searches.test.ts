import { beforeAll, expect, test } from 'vitest'
import { mean, measureSearches, type Searches } from './searches'
import { searchesTable, weakSearches } from './table'

let found: Searches
beforeAll(async () => {
  found = await measureSearches()
  console.info(`${searchesTable(found)}\n${weakSearches(found)}`)
}, 60_000)

test('a few words find what people mean', () => {
  expect(found.words.length).toBeGreaterThan(90)
  expect(mean(found.words)).toBeGreaterThan(0.96)
})

test('a sentence finds what people mean', () => {
  expect(found.sentences.length).toBeGreaterThanOrEqual(60)
  expect(mean(found.sentences)).toBeGreaterThan(0.96)
})
