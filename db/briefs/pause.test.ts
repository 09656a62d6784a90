import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listConversation } from '../conversations/conversations'
import { findReopening } from '../jobs/reopen'
import { store, t } from '../store'
import { someSearch, someShortlisted } from '../testing/shortlist'
import { findBriefByToken, listVisibleBriefEvents } from './briefs'
import { closeByCompany } from './by-company'
import { pauseBrief, resumeBrief } from './pause'

test('a company pauses its search and goes on, and its recruiter reads both', async () => {
  const search = await someSearch()
  const company = { id: search.id, by: 'Aurore Vidal' }
  expect(await pauseBrief(company, { why: 'Budget talks.', closeJob: false })).toBe(true)
  expect(await pauseBrief(company, { why: 'Again.', closeJob: false })).toBe(false)
  await someShortlisted(await someSearch())
  expect((await findBriefByToken(search.token))?.pausedAt).not.toBeNull()
  expect(await resumeBrief(company)).toBe(true)
  expect(await resumeBrief(company)).toBe(false)
  const events = await listVisibleBriefEvents(search.id)
  expect(events.slice(-2)).toMatchObject([
    { status: 'paused', actorName: 'Aurore Vidal', note: 'Budget talks.' },
    { status: 'resumed', actorName: 'Aurore Vidal' },
  ])
  expect((await listConversation({ briefId: search.id })).map(({ text }) => text)).toEqual([
    'We pause this search. Budget talks.',
    'This search goes on.',
  ])
})

test('a pause leaves the job where it is, unless its company closes it', async () => {
  const closedAt = async (jobId: number) =>
    (await store.read.select({ at: t.jobs.closedAt }).from(t.jobs).where(eq(t.jobs.id, jobId)))[0]?.at
  const [stays, goes] = [await someSearch(), await someSearch()]
  for (const { jobId } of [stays, goes])
    await store.db.update(t.jobs).set({ publishedAt: new Date() }).where(eq(t.jobs.id, jobId))
  await pauseBrief({ id: stays.id, by: 'Marc' }, { why: 'Budget.', closeJob: false })
  await pauseBrief({ id: goes.id, by: 'Marc' }, { why: 'Budget.', closeJob: true })
  expect(await closedAt(stays.jobId)).toBeNull()
  expect(await closedAt(goes.jobId)).not.toBeNull()
  expect(await findReopening(goes.jobId)).toMatchObject({ applications: 0 })
})

test('a paused search asks nobody, and a search that has ended cannot rest', async () => {
  const search = await someSearch()
  await pauseBrief({ id: search.id, by: 'Marc' }, { why: 'Budget.', closeJob: false })
  await expect(someShortlisted(search)).rejects.toThrow('already')
  await closeByCompany({ id: search.id, companyName: 'Halden' }, 'Frozen.')
  expect(await resumeBrief({ id: search.id, by: 'Marc' })).toBe(false)
  expect(await pauseBrief({ id: search.id, by: 'Marc' }, { why: 'x', closeJob: false })).toBe(false)
})
