import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { rowsInto } from './insert-rows'
import { store, t } from './store'
import { someCompany, someRecruiter } from './testing/makers'

type NewJob = typeof t.jobs.$inferInsert
const writeJobs = rowsInto(t.jobs)

test('rows come out as Drizzle’s own insert writes them: dates, lists, absences and defaults', async () => {
  const [recruiter, company] = [await someRecruiter(), await someCompany()]
  const day = new Date('2026-11-02T09:00:00Z')
  const row = (id: number, more: Partial<NewJob>): NewJob => ({
    ...{ id, slug: `job-${id}`, reference: `J-${id}`, title: `Job ${id}`, recruiterId: recruiter.id },
    ...{
      companyId: company,
      city: 'Lyon',
      country: 'FR',
      summary: 'Plan.',
      work: 'Plan.',
      createdAt: day,
      updatedAt: day,
    },
    ...more,
  })
  const shapes = [
    { technologies: ['Go', 'PostgreSQL'], publishedAt: day, imported: true },
    { technologies: [], publishedAt: null, payMin: 40_000, payMax: 50_000 },
    { validUntil: undefined, seniority: null },
    {},
  ]
  const many = Array.from({ length: 113 }, (_, n) => shapes[n % shapes.length] ?? {})
  const read = () =>
    store.read.select().from(t.jobs).where(eq(t.jobs.companyId, company)).orderBy(asc(t.jobs.id))

  await store.tx((tx) => tx.insert(t.jobs).values(many.map((shape, at) => row(at + 1, shape))))
  const asDrizzle = await read()
  await store.db.delete(t.jobs)
  for (const _time of ['written out', 'known'])
    await store.tx(async (tx) => {
      await tx.delete(t.jobs)
      await writeJobs(
        tx,
        many.map((shape, at) => row(at + 1, shape)),
      )
    })
  expect(await read()).toEqual(asDrizzle)
  expect(asDrizzle).toHaveLength(many.length)
})

test('each row gets an id of its own where it says none', async () => {
  const write = rowsInto(t.imports)
  const rows = Array.from({ length: 12 }, (_, n) => ({ source: 'lever', board: 'acme', file: `${n}.json` }))
  for (const _time of ['written out', 'known']) await store.tx((tx) => write(tx, rows))
  expect(await store.read.select().from(t.imports)).toHaveLength(24)
})
