import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { createJob, findDeskJob, publishJob, reviseJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { someCompany, someJobDraft, someManager, someRecruiter } from '../testing/makers'
import { recordAudit } from './audit-events'

const start = new Date('2026-05-04T09:00:00Z')
const at = (minute: number) => addDays(start, minute / 1440)

async function someWriting() {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany() })
  const id = await createJob(recruiter, draft, start)
  const ofJob = eq(t.auditEvents.subjectId, String(id))
  return {
    recruiter,
    id,
    ofJob,
    save: (by: Staff, minute: number, seen?: number) => reviseJob(by, id, draft, at(minute), { seen }),
    version: async () => (await findDeskJob(recruiter, id))?.version,
    acts: async () =>
      (await store.read.select().from(t.auditEvents).where(ofJob).orderBy(asc(t.auditEvents.at))).map(
        ({ verb, times, at: since, until }) => [verb, times, since, until],
      ),
  }
}

test('a draft that is typed for a while is one act, from the first time that it was saved to the last', async () => {
  const { recruiter, save, acts, version } = await someWriting()
  for (const minute of [1, 2, 3, 25, 50]) {
    const seen = await version()
    expect(await save(recruiter, minute, seen)).toMatchObject({ outcome: 'done' })
    expect(await version()).toBe((seen ?? 0) + 1)
  }
  expect(await acts()).toEqual([
    ['create', 1, start, null],
    ['revise', 5, at(1), at(50)],
  ])
})

test('after half an hour, and after somebody else, it is another act', async () => {
  const { recruiter, save, acts } = await someWriting()
  const manager = await someManager()
  for (const [by, minute] of [
    [recruiter, 1],
    [recruiter, 32],
    [manager, 33],
    [manager, 34],
    [recruiter, 35],
  ] as const)
    await save(by, minute)
  expect((await acts()).map(([verb, times]) => [verb, times])).toEqual([
    ['create', 1],
    ['revise', 1],
    ['revise', 1],
    ['revise', 2],
    ['revise', 1],
  ])
})

test('whoever has an older draft before them is told by whom it was changed, and when last', async () => {
  const { recruiter, save, version } = await someWriting()
  const manager = await someManager()
  await save(recruiter, 1)
  await save(recruiter, 2)
  const seen = await version()
  await save(manager, 3)
  await save(manager, 4)
  const since = [{ verb: 'revise', by: manager.name, at: at(4) }]
  expect(await save(recruiter, 5, seen)).toEqual({ outcome: 'stale', since })
  expect(await save(manager, 5, (await version()) ?? 0)).toMatchObject({ outcome: 'done' })
  // A second tab of the same person within the same act.
  const own = { outcome: 'stale', since: [{ verb: 'revise', by: manager.name, at: at(5) }] }
  expect(await save(manager, 6, ((await version()) ?? 0) - 1)).toEqual(own)
})

test('each change of a public job is an act of its own', async () => {
  const { recruiter, id, save, acts } = await someWriting()
  await publishJob(recruiter, id, at(1))
  await save(recruiter, 2)
  await save(recruiter, 3)
  expect((await acts()).map(([verb]) => verb)).toEqual(['create', 'publish', 'revise', 'revise'])
})

test('an act that went on counts neither back nor on once something else was done', async () => {
  const { recruiter, id, ofJob, save } = await someWriting()
  await save(recruiter, 1)
  await save(recruiter, 2)
  const [, revised] = await store.read
    .select()
    .from(t.auditEvents)
    .where(ofJob)
    .orderBy(asc(t.auditEvents.at))
  const put = (values: { times?: number; until?: Date | null }) =>
    store.db
      .update(t.auditEvents)
      .set(values)
      .where(eq(t.auditEvents.id, revised?.id ?? ''))
  await expect(put({ times: 1 })).rejects.toThrow()
  await expect(put({ times: 9, until: at(9) })).rejects.toThrow()
  await expect(put({ times: 3, until: at(1) })).rejects.toThrow()
  await expect(put({ until: null })).rejects.toThrow()
  await store.tx((tx) => recordAudit(tx, recruiter, 'close', 'job', id, { at: at(3) }))
  await expect(put({ times: 3, until: at(4) })).rejects.toThrow()
})
