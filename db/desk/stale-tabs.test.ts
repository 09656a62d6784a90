import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { advance, findDeskApplication, reject } from '../applications/desk'
import { submitBrief } from '../briefs/briefs'
import { findDeskBrief, listBriefsToCall } from '../briefs/desk'
import { closeBrief, convertBrief, qualifyBrief } from '../briefs/steps'
import { closeJob } from '../jobs/close'
import { createJob, findDeskJob, publishJob, reviseJob } from '../jobs/desk'
import { extendJob, undoExtension } from '../jobs/extend'
import { store, t } from '../store'
import {
  someApplication,
  someBriefDraft,
  someCompany,
  someJob,
  someJobDraft,
  someRecruiter,
} from '../testing/makers'

const countLetters = () => store.read.$count(t.outbox)
const at = (minute: number) => new Date(Date.UTC(2026, 10, 18, 9, minute))

async function openedApplication() {
  const job = await someJob({ publishedAt: at(0) })
  const sent = await someApplication(job.slug, undefined, at(1))
  const seen = (await findDeskApplication(job.recruiter, sent.id))?.version ?? -1
  return { recruiter: job.recruiter, sent, seen }
}

test('an application that was moved since it was opened is not moved again, and its candidate gets one letter', async () => {
  const { recruiter, sent, seen } = await openedApplication()
  await advance(recruiter, sent.id, 'interview', '', at(2), seen)
  await advance(recruiter, sent.id, 'in_review', '', at(3))
  await advance(recruiter, sent.id, 'interview', '', at(4))
  const before = await countLetters()

  const stale = {
    outcome: 'stale',
    since: [
      { verb: 'interview', by: recruiter.name, at: at(2) },
      { verb: 'in_review', by: recruiter.name, at: at(3) },
      { verb: 'interview', by: recruiter.name, at: at(4) },
    ],
  }
  expect(await advance(recruiter, sent.id, 'offer', 'Welcome.', at(5), seen)).toEqual(stale)
  expect(await reject(recruiter, sent.id, 'skills', '', at(5), seen)).toEqual(stale)
  expect(await countLetters()).toBe(before)
  const now = await findDeskApplication(recruiter, sent.id)
  expect(now?.stage).toBe('interview')
  expect(await advance(recruiter, sent.id, 'offer', '', at(6), now?.version)).toEqual({ outcome: 'done' })
})

test('an application that was taken back since it was opened says so', async () => {
  const { recruiter, sent, seen } = await openedApplication()
  await withdraw(sent, at(2))
  expect(await advance(recruiter, sent.id, 'offer', '', at(5), seen)).toEqual({
    outcome: 'stale',
    since: [{ verb: 'withdraw', by: null, at: at(2) }],
  })
})

test('another recruiter does not learn from a stale tab that a job was changed', async () => {
  const { sent } = await openedApplication()
  expect(await reject(await someRecruiter(), sent.id, 'skills', '', at(5), 0)).toEqual({
    outcome: 'not found',
  })
})

test('a job that was changed since it was opened is neither published, changed, closed nor extended', async () => {
  const recruiter = await someRecruiter()
  const validUntil = new Date('2026-12-01T22:59:59Z')
  const draft = someJobDraft({ companyId: await someCompany(), validUntil })
  const id = await createJob(recruiter, draft, at(0))
  const seen = (await findDeskJob(recruiter, id))?.version
  await reviseJob(recruiter, id, { ...draft, payMax: 65_000 }, at(1), { seen })

  const stale = { outcome: 'stale', since: [{ verb: 'revise', by: recruiter.name, at: at(1) }] }
  expect(await publishJob(recruiter, id, at(2), seen)).toEqual(stale)
  expect(await reviseJob(recruiter, id, draft, at(2), { seen })).toEqual(stale)
  await publishJob(recruiter, id, at(3))
  expect(await closeJob(recruiter, id, 'filled', at(4), { seen })).toMatchObject({ outcome: 'stale' })
  const later = new Date('2026-12-24T22:59:59Z')
  expect(await extendJob(recruiter, id, later, at(4), { seen })).toMatchObject({ outcome: 'stale' })
  await extendJob(recruiter, id, later, at(5))
  expect(await undoExtension(recruiter, id, at(6), seen)).toMatchObject({ outcome: 'stale' })
  expect(await findDeskJob(recruiter, id)).toMatchObject({
    payMax: 65_000,
    validUntil: later,
    closedAt: null,
  })
})

test('a brief that a colleague has closed since is neither qualified, converted nor closed again', async () => {
  const recruiter = await someRecruiter()
  const { number } = await submitBrief(someBriefDraft(), at(0))
  const brief = (await listBriefsToCall(recruiter)).find((one) => one.number === number)
  const id = brief?.id ?? ''
  const seen = (await findDeskBrief(recruiter, id))?.version
  expect(seen).toBe(0)
  await closeBrief(recruiter, id, 'No budget.', at(1), seen)
  const before = await countLetters()

  const stale = { outcome: 'stale', since: [{ verb: 'close', by: recruiter.name, at: at(1) }] }
  expect(await qualifyBrief(recruiter, id, 'They start in May.', at(2), seen)).toEqual(stale)
  expect(await convertBrief(recruiter, id, at(2), seen)).toEqual(stale)
  expect(await closeBrief(recruiter, id, 'Twice.', at(2), seen)).toEqual(stale)
  expect(await countLetters()).toBe(before)
})
