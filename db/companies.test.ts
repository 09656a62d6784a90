import { expect, test } from 'vitest'
import {
  countHiringCompanies,
  createCompany,
  listCompanyAddresses,
  listCompanyStarts,
  listHiringCompanies,
} from './companies'
import { closeJob } from './jobs/close'
import { someJob } from './testing/makers'

const now = new Date('2026-11-20T09:00:00Z')
const slugs = async (search: { q?: string; from?: string } = {}, limit = 10) =>
  (await listHiringCompanies(search, limit, now)).map(({ slug }) => slug)

async function hiring(name: string, publishedAt?: Date) {
  const companyId = await createCompany({ name, country: 'FR' })
  return { companyId, job: await someJob({ companyId, publishedAt }) }
}

test('companies that hire stand in the order of their names, accents and all, with what they have open', async () => {
  const { companyId } = await hiring('Zénith')
  await someJob({ companyId })
  await hiring('Élan Énergie')
  await hiring('42 Nord')
  await createCompany({ name: 'Never hiring', country: 'FR' })
  expect(await slugs()).toEqual(['42-nord', 'elan-energie', 'zenith'])
  expect((await listHiringCompanies({ q: 'ÉNERG' }, 10, now))[0]).toMatchObject({
    name: 'Élan Énergie',
    open: 1,
  })
  expect((await listHiringCompanies({ from: 'z' }, 10, now))[0]).toMatchObject({ name: 'Zénith', open: 2 })
  expect(await countHiringCompanies(now)).toEqual(
    new Map([
      ['4', 1],
      ['e', 1],
      ['z', 1],
    ]),
  )
  expect(await slugs({ from: 'elan-energie' }, 1)).toEqual(['elan-energie'])
})

test('a company’s address is as new as its newest open job', async () => {
  const publishedAt = new Date('2026-11-12T08:00:00Z')
  await hiring('Newest first', publishedAt)
  const found = await listCompanyAddresses('', 100, now)
  expect(found.find(({ slug }) => slug === 'newest-first')?.changedAt).toEqual(publishedAt)
  expect(found.map(({ slug }) => slug)).not.toContain('never-hiring')
})

test('however many companies hire, lists of so many hold each of them once', async () => {
  for (const name of ['Alder', 'Birch', 'Cedar', 'Douglas', 'Elm']) await hiring(name)
  const every = (await listCompanyAddresses('', 10_000, now)).map(({ slug }) => slug)
  const starts = await listCompanyStarts(2, now)
  const lists = await Promise.all(starts.map((from) => listCompanyAddresses(from, 2, now)))
  expect(lists.flat().map(({ slug }) => slug)).toEqual(every)
  expect(every.length).toBeGreaterThan(4)
})

test('a company whose only job has closed, expired or is a draft of tomorrow is not listed', async () => {
  const { job } = await hiring('Quiet one')
  expect(await slugs({ q: 'quiet' })).toEqual(['quiet-one'])
  await closeJob(job.recruiter, job.id, 'filled', now)
  expect(await slugs({ q: 'quiet' })).toEqual([])

  const companyId = await createCompany({ name: 'Quiet two', country: 'FR' })
  await someJob({ companyId, validUntil: new Date('2026-11-19T00:00:00Z') })
  await hiring('Quiet three', new Date('2026-11-21T09:00:00Z'))
  expect(await slugs({ q: 'quiet' })).toEqual([])
})

test('signs that a pattern would give a meaning to find nothing of their own', async () => {
  await hiring('Halden')
  expect(await slugs({ q: 'h%n' })).toEqual([])
})
