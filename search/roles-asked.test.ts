import { beforeAll, describe, expect, test } from 'vitest'
import { someJob, someRecruiter } from '@/db/testing/makers'
import { searchJobs } from './jobs'
import { fromSearchParams } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (q: string) => searchJobs(fromSearchParams(new URLSearchParams({ q })), now)
const titles = async (q: string) => (await search(q)).hits.map(({ title }) => title)

const told =
  'You answer a product owner, a data scientist, our scrum master, a UX designer, the CTO and a recruiter.'

beforeAll(async () => {
  const recruiter = await someRecruiter()
  const make = (title: string, role: NonNullable<Parameters<typeof someJob>[0]>['role'], more = {}) =>
    someJob({ recruiter, title, role, city: 'Lyon', ...more })
  await make('Pipelines for tills', 'data-engineer', { summary: told, technologies: ['Rust'] })
  await make('Owner of the till', 'product-owner', { technologies: ['Rust'] })
  await make('Product owner, oddly filed', 'content-manager', { city: 'Paris' })
  await make('Forecasts', 'data-scientist')
  await make('Guide of a team', 'scrum-master')
  await make('Screens for tills', 'product-designer')
  await make('Who decides', 'cto')
  await make('Who hires', 'tech-recruiter')
})

describe('a role asked for is a role shown', () => {
  test.each([
    ['product owner', ['Owner of the till', 'Product owner, oddly filed']],
    ['PO', ['Owner of the till']],
    ['product owner rust', ['Owner of the till']],
    ['data scientist', ['Forecasts']],
    ['scientifique des données', ['Forecasts']],
    ['scrum master', ['Guide of a team']],
    ['coach agile', ['Guide of a team']],
    ['UX designer', ['Screens for tills']],
    ['CTO', ['Who decides']],
    ['directrice technique', ['Who decides']],
    ['recruteuse', ['Who hires']],
    ['data engineer', ['Pipelines for tills']],
    ['scrum master or data scientist', ['Forecasts', 'Guide of a team']],
    ['scrum master ou CTO', ['Guide of a team', 'Who decides']],
  ])('%s', async (q, found) => expect((await titles(q)).sort()).toEqual(found))
})

describe('and other words are found in texts as before', () => {
  test.each([
    ['rust', ['Owner of the till', 'Pipelines for tills']],
    ['tills', ['Owner of the till', 'Pipelines for tills', 'Screens for tills']],
    ['"product owner"', ['Owner of the till', 'Pipelines for tills', 'Product owner, oddly filed']],
    ['you answer', ['Pipelines for tills']],
  ])('%s', async (q, found) => expect((await titles(q)).sort()).toEqual(found))
})

test('where a role is not open there, the role is kept and the place let go', async () => {
  const { hits, partial } = await search('data scientist paris')
  expect(hits).toEqual([])
  expect(partial).toMatchObject({ filter: 'place', total: 1, query: { q: 'data scientist' } })
  const { partial: words } = await search('data scientist quarks')
  expect(words).toMatchObject({ word: 'quarks', total: 1 })
})
