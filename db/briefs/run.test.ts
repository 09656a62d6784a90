import { expect, test } from 'vitest'
import { lastJobChange, listJobChanges } from '../jobs/changes'
import { findDeskJob } from '../jobs/desk'
import { someCandidate, someRecruiter } from '../testing/makers'
import { someSearch } from '../testing/shortlist'
import { findBriefByToken, listVisibleBriefEvents } from './briefs'
import { findDeskBrief, listDeskBriefEvents } from './desk'
import { assignBrief, listColleagues, noteOnBrief } from './run'
import { takeBriefBack } from './take-back'

test('a brief goes to a colleague with its job, and its company reads who answers for it', async () => {
  const search = await someSearch()
  const heir = await someRecruiter({ name: 'Claire Martin' })
  expect((await assignBrief(search.recruiter, search.id, heir.id)).outcome).toBe('done')
  expect((await findBriefByToken(search.token))?.recruiter).toBe('Claire Martin')
  expect((await listVisibleBriefEvents(search.id)).at(-1)?.note).toBe(
    'Claire Martin answers for this brief from now on.',
  )
  expect(await findDeskJob(heir, search.jobId)).toBeDefined()
  expect(await findDeskJob(search.recruiter, search.jobId)).toBeUndefined()
  expect(await findDeskBrief(search.recruiter, search.id)).toBeUndefined()
  expect((await assignBrief(heir, search.id, heir.id)).outcome).toBe('already')
})

test('the page of its job is made anew, as it names whoever answers for it, and again when it is taken back', async () => {
  const { recruiter, id, jobId } = await someSearch()
  const heir = await someRecruiter()
  const changed = async (act: () => Promise<unknown>) => {
    const before = await lastJobChange()
    await act()
    return (await listJobChanges(before)).map((change) => change.jobId)
  }
  expect(await changed(() => assignBrief(recruiter, id, heir.id))).toEqual([jobId])
  expect(await changed(() => takeBriefBack(recruiter, id))).toEqual([jobId])
  expect(await findDeskJob(recruiter, jobId)).toBeDefined()
})

test('a brief goes to nobody who does not work at the desk, and from nobody who has no part in it', async () => {
  const search = await someSearch()
  const stranger = await someRecruiter()
  const toCandidate = await assignBrief(search.recruiter, search.id, (await someCandidate()).id)
  expect(toCandidate.outcome).toBe('not found')
  expect((await assignBrief(stranger, search.id, stranger.id)).outcome).toBe('not found')
  expect((await noteOnBrief(stranger, search.id, 'Mine.')).outcome).toBe('not found')
  const colleagues = await listColleagues(search.recruiter)
  expect(colleagues[stranger.id]).toBe(stranger.name)
  expect(colleagues[search.recruiter.id]).toBeUndefined()
})

test('a note of the desk is in its history, and not in that of the company', async () => {
  const search = await someSearch()
  await noteOnBrief(search.recruiter, search.id, 'The budget is thin.')
  expect((await listDeskBriefEvents(search.id))[0]).toMatchObject({
    note: 'The budget is thin.',
    visible: false,
  })
  expect(JSON.stringify(await listVisibleBriefEvents(search.id))).not.toContain('thin')
})
