import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { JobDraft } from '@/rules/jobs/draft'
import type { Figure } from '@/rules/live/figures'
import type { LiveNumbers, LiveScope } from '@/rules/live/numbers'
import { figurePath } from '@/rules/live/query'
import { type RoleSlug, roles } from '@/rules/roles/roles'
import { rebuildIndex } from '@/search/index/catch-up'
import { countJobs, searchJobs } from '@/search/jobs'
import { fromSearchParams, toSearchParams } from '@/search/query'
import { fillDemo } from '../demo/fill-demo'
import { newId } from '../ids'
import { closeJob } from '../jobs/close'
import { reviseJob } from '../jobs/desk'
import { store, t } from '../store'
import { someCompany, someJob, someJobDraft, someRecruiter } from '../testing/makers'
import { countDueRoles } from './count'
import { countOpenings, listRoleMarket, readLiveNumbers } from './numbers'

const now = new Date('2026-11-10T09:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
/** What a reader sees once the task has counted at that moment. */
const readPart = async (scope: LiveScope, at = now) => {
  await countDueRoles(at)
  return readLiveNumbers(scope)
}
const read = async (scope: LiveScope, at = now) => {
  const numbers = await readPart(scope, at)
  if (!numbers) throw new Error('there are no numbers')
  return numbers
}

test('a change of a job is in the next numbers: published, moved to another role, closed', async () => {
  const recruiter = await someRecruiter()
  const companyId = await someCompany()
  const count = async (role: RoleSlug) => (await read({ role })).openings.n
  expect(await count('ciso')).toBe(0)

  const draft: Partial<JobDraft> & { companyId: string } = { companyId, role: 'ciso' }
  const job = await someJob({ recruiter, ...draft })
  expect([await count('ciso'), await count('soc-analyst')]).toEqual([1, 0])

  await reviseJob(recruiter, job.id, someJobDraft({ ...draft, role: 'soc-analyst' }), now)
  expect([await count('ciso'), await count('soc-analyst')]).toEqual([0, 1])

  await closeJob(recruiter, job.id, 'filled', now)
  expect(await count('soc-analyst')).toBe(0)
  expect((await read({ role: 'soc-analyst' })).weeks.reduce((sum, { n }) => sum + n, 0)).toBe(1)
})

test('time alone changes them too: a job expires, and turns a week old', async () => {
  const role = 'scrum-master'
  await someJob({ role, publishedAt: later(-1), validUntil: later(200) })
  expect(await read({ role })).toMatchObject({ openings: { n: 1 }, fresh: { n: 1 } })
  expect(await read({ role }, later(7 * 24 - 1))).toMatchObject({ openings: { n: 1 }, fresh: { n: 1 } })
  expect(await read({ role }, later(7 * 24))).toMatchObject({ openings: { n: 1 }, fresh: { n: 0 } })
  expect(await read({ role }, later(200))).toMatchObject({ openings: { n: 0 } })
})

test('roles that many changes outdate at once are counted in turns, those first that have waited longest', async () => {
  const [recruiter, wanted] = [await someRecruiter(), ['ciso', 'scrum-master', 'soc-analyst'] as const]
  await countDueRoles(now)
  for (const role of wanted) await someJob({ recruiter, role })
  const counted: string[] = []
  for (const hours of [1, 2, 3]) {
    await countDueRoles(later(hours), 0)
    const at = eq(t.roleNumbers.computedAt, later(hours))
    const rows = await store.read.select({ role: t.roleNumbers.role }).from(t.roleNumbers).where(at)
    counted.push(...new Set(rows.map(({ role }) => role)))
  }
  expect(counted.sort()).toEqual(wanted)
})

test('what has not changed is not counted again', async () => {
  const role = 'presales-engineer'
  const counted = await read({ role })
  expect((await read({ role }, later(1))).computedAt).toBe(counted.computedAt)
  await someJob({ role: 'ui-designer' })
  expect((await read({ role }, later(2))).computedAt).toBe(counted.computedAt)
  await someJob({ role })
  expect((await read({ role }, later(3))).computedAt).toBe(later(3).toISOString())
})

test('a reader changes nothing: what is read is what was counted last, with its moment', async () => {
  const role = 'data-architect'
  const counted = await read({ role })
  await someJob({ role })
  expect(await readLiveNumbers({ role })).toEqual(counted)
  expect((await read({ role })).openings.n).toBe(counted.openings.n + 1)
})

test('a role has its open jobs, and a middle pay from five of them on', async () => {
  const publishedAt = new Date('2026-11-02T09:00:00Z')
  for (const payMin of [40_000, 45_000, 50_000, 55_000, 60_000])
    await someJob({ role: 'head-of-data', payMin, payMax: payMin + 10_000, publishedAt })
  await someJob({ role: 'cto', publishedAt })
  await countDueRoles(now)

  const market = await listRoleMarket()
  expect(market.get('head-of-data')).toMatchObject({
    openings: { n: 5 },
    pay: { middle: 55_000, n: 5, query: { role: 'head-of-data', paid: 'EUR' } },
  })
  expect(market.get('cto')).toEqual({ openings: { n: 1, query: { role: 'cto' } }, pay: undefined })
  expect(market.get('growth-marketer')?.openings.n).toBe(0)
})

test('numbers of another shape are not read, and are counted again', async () => {
  const role = 'data-scientist'
  await read({ role })
  await store.db.update(t.roleNumbers).set({ version: 0 }).where(eq(t.roleNumbers.role, role))
  expect(await readLiveNumbers({ role })).toBeUndefined()
  expect(await read({ role }, later(300))).toMatchObject({ computedAt: later(300).toISOString() })
})

test('a part with fewer than five open jobs has no numbers', async () => {
  const role = 'cloud-architect'
  for (const _ of [1, 2, 3, 4]) await someJob({ role, seniority: 'lead' })
  expect(await readPart({ role, seniority: 'lead' })).toBeUndefined()
  const fifth = await someJob({ role, seniority: 'lead' })
  expect(await read({ role, seniority: 'lead', country: 'FR' })).toMatchObject({ openings: { n: 5 } })
  await closeJob(fifth.recruiter, fifth.id, 'filled', now)
  expect(await readPart({ role, seniority: 'lead' })).toBeUndefined()
})

test('every figure of every role opens a search that finds exactly what it counts', async () => {
  const day = new Date('2026-11-21T09:00:00Z')
  await fillDemo(async (bytes) => ({ storedName: newId(), size: bytes.length, sha256: 'c0ffee' }), day)
  await complicateSomeJobs()
  await countDueRoles(day)
  const rows = await store.read.select({ numbers: t.roleNumbers.numbers }).from(t.roleNumbers)
  expect(rows.length).toBeGreaterThan(roles.length)

  const followed = new Set<string>()
  for (const figure of rows.flatMap(({ numbers }) => figuresOf(numbers))) {
    const path = figurePath(figure.query)
    if (followed.has(path)) continue
    followed.add(path)
    const query = fromSearchParams(new URLSearchParams(path.slice('/jobs?'.length)))
    expect(`/jobs?${toSearchParams(query)}`).toBe(path)
    expect([path, await countJobs(query, day)]).toEqual([path, figure.n])
  }
  expect(followed.size).toBeGreaterThan(1000)

  const { newest } = await read({ role: 'back-end-developer' }, day)
  const query = fromSearchParams(new URLSearchParams('role=back-end-developer'))
  expect(newest).toEqual((await searchJobs(query, day)).hits.slice(0, 6).map(({ id }) => id))
  expect((await countOpenings()).get('back-end-developer')).toBe(await countJobs(query, day))
}, 180_000)

const figuresOf = (numbers: LiveNumbers): Figure[] => [
  numbers.openings,
  numbers.fresh,
  ...numbers.pay,
  ...numbers.seniorities,
  ...numbers.workplaces,
  ...numbers.technologies,
  ...numbers.cities,
  ...numbers.countries,
]

// As imported jobs are: several places, remote from abroad, net pay, half a range, technologies by other names.
async function complicateSomeJobs() {
  const jobs = await store.db
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(eq(t.jobs.role, 'back-end-developer'))
  const changes: Partial<typeof t.jobs.$inferInsert>[] = [
    {
      otherPlaces: [
        { city: 'Zürich', country: 'CH' },
        { city: 'Lyon', country: 'FR' },
      ],
    },
    { otherPlaces: [{ city: '', country: 'DE' }], remoteCountries: ['DE', 'ES'] },
    { payNet: true },
    { imported: true, payMax: null },
    { seniority: null, workplace: null, country: '', city: '' },
    { technologies: ['golang', 'Go', 'postgres', 'Esperanto'] },
    { city: 'Wien', country: 'AT', payCurrency: 'USD' },
  ]
  for (const [i, { id }] of jobs.entries()) {
    const change = changes[i % changes.length]
    if (change) await store.db.update(t.jobs).set(change).where(eq(t.jobs.id, id))
  }
  await store.db.insert(t.jobChanges).values(jobs.map(({ id }) => ({ jobId: id })))
  await rebuildIndex()
}
