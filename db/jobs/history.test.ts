import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { advance } from '../applications/desk'
import { newestLetterTo, someApplication, someJob, someJobDraft } from '../testing/makers'
import { setQuestions } from './ask'
import { createJob, findDeskJob, publishJob, reviseJob } from './desk'
import { extendJob, undoExtension } from './extend'
import { listJobHistory } from './history'

const now = new Date('2026-11-12T09:00:00Z')
const lastDay = new Date('2026-12-10T22:59:59Z')
const later = (days: number) => addDays(now, days)

test('a change of pay is on the job and told to those who wait, whatever else is reworded', async () => {
  const job = await someJob({ validUntil: lastDay })
  const waiting = await someApplication(job.slug, undefined, later(-1))
  const hired = await someApplication(job.slug, undefined, later(-1))
  await advance(job.recruiter, hired.id, 'hired', '', now)
  const draft = someJobDraft({
    companyId: job.companyId,
    validUntil: lastDay,
    payMax: 75_000,
    summary: 'New',
  })
  await reviseJob(job.recruiter, job.id, draft, later(1))
  expect(await listJobHistory(job.id)).toMatchObject([
    { part: 'pay', before: '€60–72k', after: '€60–75k', because: null, at: later(1) },
  ])
  const letter = await newestLetterTo(waiting.email)
  expect(letter?.subject).toBe('This job has changed: Back-end developer, routing, Halden')
  expect(letter?.text).toContain('Pay: €60–75k\nBefore: €60–72k')
  expect((await newestLetterTo(hired.email))?.subject).toMatch(/^Hired/)

  await reviseJob(job.recruiter, job.id, { ...draft, summary: 'Newer' }, later(2))
  expect(await listJobHistory(job.id)).toHaveLength(1)
})

test('a draft has no history, and being published is none', async () => {
  const { recruiter, companyId } = await someJob()
  const id = await createJob(recruiter, someJobDraft({ companyId }), now)
  await reviseJob(recruiter, id, someJobDraft({ companyId, payMax: 80_000 }), now)
  await publishJob(recruiter, id, now)
  expect(await listJobHistory(id)).toEqual([])
})

test('each later last day says why, and one that is taken back at once leaves nothing', async () => {
  const job = await someJob({ validUntil: lastDay })
  await extendJob(job.recruiter, job.id, addDays(lastDay, 30), later(1), { because: 'nobody_fits' })
  await extendJob(job.recruiter, job.id, addDays(lastDay, 60), later(2), { because: 'more_people' })
  await extendJob(job.recruiter, job.id, addDays(lastDay, 90), later(3), { because: 'other' })
  await undoExtension(job.recruiter, job.id, later(4))
  expect((await listJobHistory(job.id)).map(({ part, because }) => [part, because])).toEqual([
    ['closing', 'more_people'],
    ['closing', 'nobody_fits'],
  ])
  expect((await findDeskJob(job.recruiter, job.id))?.validUntil).toEqual(addDays(lastDay, 60))
})

test('another question is history, the same ones in another dress are none', async () => {
  const job = await someJob()
  const question = { text: 'From when could you begin?', kind: 'text' as const, required: false, options: [] }
  await setQuestions(job.recruiter, job.id, [question], now)
  await setQuestions(job.recruiter, job.id, [{ ...question, required: true }], later(1))
  expect(await listJobHistory(job.id)).toMatchObject([
    { part: 'questions', before: 'none', after: 'From when could you begin?' },
  ])
})
