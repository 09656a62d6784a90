import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { outerColumn } from './outer-column'
import { store, t } from './store'
import { someApplication, someJob } from './testing/makers'

test('a subselect counts by the row around it, also in a select from one table', async () => {
  const [job, other] = [await someJob(), await someJob()]
  await someApplication(job.slug)
  const applied = sql<number>`(select count(*) from applications a where a.job_id = ${outerColumn(t.jobs.id)})`
  const rows = await store.read.select({ id: t.jobs.id, applied }).from(t.jobs)
  const counts = new Map(rows.map(({ id, applied }) => [id, applied]))
  expect([counts.get(job.id), counts.get(other.id)]).toEqual([1, 0])
})
