import { expect, test } from 'vitest'
import { findDeskJob } from '../jobs/desk'
import { newestLetterTo, someBriefDraft, someRecruiter } from '../testing/makers'
import { findBriefByToken, listVisibleBriefEvents, submitBrief } from './briefs'
import { findDeskBrief, listDeskBriefs } from './desk'
import { closeBrief, convertBrief, qualifyBrief } from './steps'

const done = { outcome: 'done' }
const now = new Date('2026-11-18T09:00:00Z')

async function sentBrief(overrides = {}) {
  const draft = someBriefDraft(overrides)
  const sent = await submitBrief(draft, now)
  const brief = await findBriefByToken(sent.token)
  if (!brief) throw new Error('the brief that was just sent is missing')
  return { ...sent, id: brief.id, draft }
}

test('a brief gets a number of the year, a private page and an acknowledgement', async () => {
  const [first, second] = [await sentBrief(), await sentBrief()]

  expect(first.number).toMatch(/^B-2026-\d{4}$/)
  expect(Number(second.number.slice(-4))).toBe(Number(first.number.slice(-4)) + 1)
  const letter = await newestLetterTo(first.draft.email)
  expect(letter?.text).toContain(`/briefs/${first.token}`)
  expect(letter?.body).not.toContain(first.token)
  expect(letter?.text).toContain('Friday 20 November')
  expect(await findBriefByToken('another-token')).toBeUndefined()
})

test('a qualified brief becomes a draft job in which nothing is typed again', async () => {
  const recruiter = await someRecruiter()
  const sent = await sentBrief()
  expect(await convertBrief(recruiter, sent.id)).toEqual({ outcome: 'already' })

  expect(await qualifyBrief(recruiter, sent.id, 'Budget confirmed by phone.')).toEqual(done)
  const converted = await convertBrief(recruiter, sent.id)

  const job = await findDeskJob(recruiter, converted.outcome === 'done' ? converted.jobId : 0)
  const { role, seniority, city, payMin, payMax, technologies, problem, companyName } = sent.draft
  expect(job).toMatchObject({ role, seniority, city, payMin, payMax, technologies, work: problem })
  expect(job?.company.name).toBe(companyName)
  expect(job?.publishedAt).toBeNull()
  expect((await listVisibleBriefEvents(sent.id)).map((event) => event.status)).toEqual([
    'received',
    'qualified',
    'searching',
  ])
})

test('a brief that a colleague has taken is out of reach', async () => {
  const [ines, tom] = [await someRecruiter(), await someRecruiter()]
  const sent = await sentBrief()
  expect((await listDeskBriefs(tom)).some((brief) => brief.id === sent.id)).toBe(true)

  await qualifyBrief(ines, sent.id, '')

  expect(await findDeskBrief(tom, sent.id)).toBeUndefined()
  expect((await listDeskBriefs(tom)).some((brief) => brief.id === sent.id)).toBe(false)
  expect(await convertBrief(tom, sent.id)).toEqual({ outcome: 'not found' })
  expect(await closeBrief(tom, sent.id, '')).toEqual({ outcome: 'not found' })
  expect(await closeBrief(ines, sent.id, 'The company has hired alone.')).toEqual(done)
})
