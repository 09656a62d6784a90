import { beforeAll, describe, expect, test } from 'vitest'
import { someJob, someRecruiter } from '@/db/testing/makers'
import { searchJobs } from '../jobs'
import { fromSearchParams } from '../query'
import { edits } from './known-words'

const now = new Date('2026-11-10T09:00:00Z')
const search = (q: string) => searchJobs(fromSearchParams(new URLSearchParams({ q })), now)

beforeAll(async () => {
  const recruiter = await someRecruiter()
  const make = (title: string, technologies: string[], city: string, company: string) =>
    someJob({ recruiter, title, technologies, city, company })
  await make('DevOps engineer', ['Kubernetes', 'Terraform'], 'Toulouse', 'Ormont')
  await make('Développeur Java', ['Java', 'Kafka'], 'Saint-Étienne', 'Halden')
  await make('Développeuse Java', ['Java'], 'Lyon', 'Halden')
  await make('Data scientist', ['Python'], 'Lyon', 'Brisance')
  await make('Lava operator', [], 'Lyon', 'Brisance')
})

describe('a word that no job holds is taken for the nearest that finds jobs', () => {
  test.each([
    ['kuberentes', 'kubernetes'],
    ['kubernettes engineer', 'kubernetes engineer'],
    ['pyhton', 'python'],
    ['Terrafrom', 'terraform'],
    ['devlopeur java', 'développeur java'],
    ['develoepr', 'developer'],
    ['touluse', 'toulouse'],
    ['jaba', 'java'],
    ['brisanse', 'brisance'],
    ['datascientist', 'data scientist'],
    ['saint-etiene', 'saint-étienne'],
    ['-php pyhton', '-php python'],
  ])('%s', async (q, meant) => {
    const found = await search(q)
    expect(found.corrected).toMatchObject({ from: q, to: meant })
    expect(found.query.q).toBe(meant)
    expect(found.hits.length).toBeGreaterThan(0)
  })

  test.each(['"kuberentes"', 'lava', 'kub', 'k8s', '2027', 'blockchain', '-kuberentes java', 'full stack'])(
    'but %s is left alone',
    async (q) => expect(await search(q)).toMatchObject({ corrected: undefined, query: { q } }),
  )

  test('the words as they were typed can be asked for', async () => {
    const { corrected } = await search('pyhton lyon')
    expect(corrected?.exact).toBe('"pyhton"')
    expect(await search(corrected?.exact ?? '')).toMatchObject({ corrected: undefined, total: 0 })
  })
})

test('a swap of neighbours is one edit', () => {
  expect(edits('pyhton', 'python')).toBe(1)
  expect(edits('python', 'python')).toBe(0)
  expect(edits('pithon', 'python')).toBe(1)
  expect(edits('xyhton', 'python')).toBe(2)
})
