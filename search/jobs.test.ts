import { beforeAll, describe, expect, test } from 'vitest'
import { closeJob } from '@/db/jobs/close'
import { reviseJob } from '@/db/jobs/desk'
import type { Staff } from '@/db/people/users'
import { someJob, someJobDraft, someRecruiter } from '@/db/testing/makers'
import { renameCompany } from '../db/companies'
import { store, t } from '../db/store'
import { countJobs, countJobsByRole, searchJobs, zeroHelp } from './jobs'
import { fromSearchParams } from './query'

const ask = (address: string) => fromSearchParams(new URLSearchParams(address))
const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string, at = now) => searchJobs(ask(address), at)
const titles = async (address: string, at = now) => (await search(address, at)).hits.map((job) => job.title)

let recruiter: Staff
beforeAll(async () => {
  recruiter = await someRecruiter()
})

describe('the board at once', () => {
  test('a published job is found by the very next search', async () => {
    expect(await titles('q=glaciology')).toEqual([])
    await someJob({ recruiter, title: 'Glaciology data engineer' })
    expect(await titles('q=glaciology')).toEqual(['Glaciology data engineer'])
  })

  test('a closed job leaves the search at once', async () => {
    const job = await someJob({ recruiter, title: 'Volcanology developer' })
    expect(await titles('q=volcanology')).toHaveLength(1)
    await closeJob(recruiter, job.id, 'filled', now)
    expect(await titles('q=volcanology')).toEqual([])
  })

  test('the count of a role follows its jobs', async () => {
    expect((await countJobsByRole(now)).get('seo-manager') ?? 0).toBe(0)
    const job = await someJob({ recruiter, role: 'seo-manager' })
    expect((await countJobsByRole(now)).get('seo-manager')).toBe(1)
    await closeJob(recruiter, job.id, 'filled', now)
    expect((await countJobsByRole(now)).get('seo-manager')).toBe(0)
  })

  test('a revised job is found by its new words and no longer by the old', async () => {
    const job = await someJob({ recruiter, title: 'Limnology developer' })
    await reviseJob(
      recruiter,
      job.id,
      someJobDraft({ companyId: job.companyId, title: 'Oceanology developer' }),
    )
    expect(await titles('q=oceanology')).toEqual(['Oceanology developer'])
    expect(await titles('q=limnology')).toEqual([])
  })

  test('a company with another name is found by that, and its jobs with it', async () => {
    const { companyId } = await someJob({ recruiter, title: 'Surveyor of wells', company: 'Oldname' })
    expect(await titles('q=oldname')).toEqual(['Surveyor of wells'])
    await renameCompany(companyId, 'Brandnew')
    expect(await titles('q=brandnew')).toEqual(['Surveyor of wells'])
    expect((await search('q=surveyor')).facets.company).toEqual([
      { value: 'oldname', label: 'Brandnew', count: 1 },
    ])
  })

  test('an expired job is not found although nothing changed', async () => {
    await someJob({ recruiter, title: 'Sismology developer', validUntil: new Date('2026-11-20T00:00:00Z') })
    expect(await titles('q=sismology', new Date('2026-11-19'))).toHaveLength(1)
    expect(await titles('q=sismology', new Date('2026-11-21'))).toEqual([])
    expect(await countJobs(ask('q=sismology'), new Date('2026-11-21'))).toBe(0)
    expect(await titles('q=sismology', new Date('2026-11-19'))).toHaveLength(1)
  })

  test('a job published by a clock that is ahead is found when its time comes', async () => {
    await someJob({ recruiter, title: 'Paleology developer', publishedAt: new Date('2026-11-12') })
    expect(await titles('q=paleology')).toEqual([])
    expect(await titles('q=paleology', new Date('2026-11-13'))).toHaveLength(1)
  })
})

describe('words', () => {
  beforeAll(async () => {
    await someJob({
      recruiter,
      title: 'Développeuse back-end Kotlin (F/H)',
      city: 'Saint-Étienne',
      language: 'fr',
    })
    await someJob({ recruiter, title: 'Tooling developer', technologies: ['C++', 'C#', '.NET', 'Node.js'] })
    await someJob({ recruiter, title: 'Zeppelin pilot trainer', technologies: ['React'] })
    await someJob({ recruiter, title: 'Zeppelin developer', technologies: ['React'] })
  })

  test.each([
    ['typed accents do not matter', 'q=développeuse kotlin', 'q=developpeuse kotlin'],
    ['nor do capitals', 'q=SAINT-ETIENNE', 'q=saint-étienne'],
    ['back-end is backend', 'q=back-end kotlin', 'q=backend kotlin'],
    ['a developer is a développeuse', 'q=kotlin developer', 'q=développeur kotlin'],
    ['a country has two names', 'q=kotlin France', 'q=kotlin france'],
  ])('%s', async (_, one, other) => {
    const found = await titles(one)
    expect(found).toEqual(['Développeuse back-end Kotlin (F/H)'])
    expect(await titles(other)).toEqual(found)
  })

  test.each(['c++', 'C%23', '.NET', 'node.js', 'nodejs', 'node'])('%s is found', async (name) =>
    expect(await titles(`q=${name.replaceAll('+', '%2B')}`)).toEqual(['Tooling developer']),
  )

  test('all words must be there', async () => {
    expect(await titles('q=zeppelin pilot react')).toEqual(['Zeppelin pilot trainer'])
    expect(await titles('q=zeppelin pilot kotlin')).toEqual([])
  })

  test('the level and the workplace can be typed, in French too', async () => {
    await someJob({ recruiter, title: 'Harp tuner', seniority: 'junior', workplace: 'remote' })
    expect(await titles('q=junior harp télétravail')).toEqual(['Harp tuner'])
  })

  test('words in the title come before technologies, company and text', async () => {
    const [word, text] = ['quokka', 'Some words of no weight']
    await someJob({ recruiter, title: 'In the text', work: `${text} quokka quokka quokka quokka` })
    await someJob({ recruiter, title: 'In the company', company: 'Quokka' })
    await someJob({ recruiter, title: 'In the technologies', technologies: ['Quokka'] })
    await someJob({ recruiter, title: 'Quokka keeper' })
    expect(await titles(`q=${word}`)).toEqual([
      'Quokka keeper',
      'In the technologies',
      'In the company',
      'In the text',
    ])
  })

  test('a developer may be called an engineer, not an engine', async () => {
    await someJob({ recruiter, title: 'Bilby search engine operator', role: 'product-owner' })
    await someJob({ recruiter, title: 'Bilby engineer', role: 'product-owner' })
    await someJob({
      recruiter,
      title: 'Bilby developer',
      role: 'product-owner',
      publishedAt: new Date('2026-10-01'),
    })
    expect(await titles('q=bilby developer')).toEqual(['Bilby developer', 'Bilby engineer'])
  })

  test('of two that are alike the newer comes first', async () => {
    await someJob({ recruiter, title: 'Numbat keeper', publishedAt: new Date('2026-11-05') })
    await someJob({ recruiter, title: 'Numbat keeper ', city: 'Oslo', publishedAt: new Date('2026-08-05') })
    expect((await search('q=numbat')).hits.map((job) => job.city)).toEqual(['Lyon', 'Oslo'])
  })

  test.each([
    '"',
    '""" AND (',
    'NEAR(a b, 3) OR -',
    'title:* ^ {x} : y',
    "'; drop table facet; --",
    '🚀👩‍💻',
    '\0\u0007',
    'x'.repeat(10_000),
    'a b '.repeat(3000),
    '\ud800 lone',
    '²³½ ٣ 日本語',
  ])('hostile words are never an error: %#', async (q) => {
    const query = { ...ask(''), q, sort: 'relevance' as const }
    await expect(searchJobs(query, now)).resolves.toBeDefined()
    await expect(zeroHelp(query, now)).resolves.toBeDefined()
  })

  test('signs alone ask for nothing and leave the board as it is', async () => {
    const board = await search('')
    expect(await search('q=*')).toMatchObject({ total: board.total })
  })
})

describe('a search without hits', () => {
  test('names the filters that would help, the best first', async () => {
    await someJob({ recruiter, title: 'Wombat keeper', seniority: 'junior', city: 'Brest' })
    await someJob({ recruiter, title: 'Wombat feeder', seniority: 'senior', city: 'Brest', payMax: 90_000 })
    await someJob({ recruiter, title: 'Wombat feeder', seniority: 'senior', city: 'Brest', payMax: 90_000 })
    const query = ask('q=wombat&seniority=junior&pay=80000')
    expect((await searchJobs(query, now)).hits).toEqual([])
    expect(await zeroHelp(query, now)).toEqual([
      { filter: 'seniority', count: 2 },
      { filter: 'pay', count: 1 },
    ])
  })

  test('helps with the words too, and not with what makes no difference', async () => {
    expect(await zeroHelp(ask('q=unheard&place=Brest&seniority=junior'), now)).toEqual([
      { filter: 'q', count: 1 },
    ])
  })
})

test('nothing is written to the record by a search', async () => {
  const before = await store.read.$count(t.jobChanges)
  await search('q=kotlin')
  expect(await store.read.$count(t.jobChanges)).toBe(before)
})
