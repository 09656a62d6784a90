import { expect, test } from 'vitest'
import { someJob } from '@/db/testing/makers'
import { rebuildIndex } from './index/catch-up'
import { searchJobs } from './jobs'
import { fromSearchParams, searchPath } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string) => searchJobs(fromSearchParams(new URLSearchParams(address)), now)

test('a market with two languages is narrowed to one, and each count opens what it counts', async () => {
  await someJob({ title: 'Planner' })
  await someJob({ title: 'Développeur (H/F)', language: 'fr' })
  await someJob({ title: 'Développeuse (F/H)', language: 'fr' })
  await rebuildIndex()

  const all = await search('')
  expect(all.facets.language).toEqual([
    { value: 'fr', label: 'French', count: 2 },
    { value: 'en', label: 'English', count: 1 },
  ])
  for (const { value, count } of all.facets.language)
    expect((await search(`language=${value}`)).total).toBe(count)

  const french = await search('language=fr')
  expect(french.hits.map(({ language }) => language)).toEqual(['fr', 'fr'])
  expect(french.facets.language).toHaveLength(2)
  expect(searchPath(french.query)).toBe('/jobs?language=fr')
})

test('a language that nobody speaks filters nothing', async () => {
  expect((await search('language=xx')).query.language).toEqual([])
})
