import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { findBriefByToken, listVisibleBriefEvents, submitBrief } from '../briefs/briefs'
import { listBriefsToCall } from '../briefs/desk'
import { convertBrief, qualifyBrief } from '../briefs/steps'
import { store, t } from '../store'
import { newestLetterTo, someBriefDraft, someEmail, someJobDraft, someRecruiter } from '../testing/makers'
import { answerApproval, askForApproval, listDraftsToApprove } from './approvals'
import { findDeskJob, publishJob, reviseJob } from './desk'
import { listAnsweredDrafts } from './listing/drafts'

const now = new Date('2026-11-12T09:00:00Z')
const at = (hours: number) => addDays(now, hours / 24)

/** The draft of a job from a qualified brief, whole enough to be published. */
async function someDraft() {
  const recruiter = await someRecruiter()
  const sent = someBriefDraft({ email: someEmail(), companyName: `Nodal ${someEmail()}` })
  const { token } = await submitBrief(sent, now)
  const row = (await listBriefsToCall(recruiter)).find(({ companyName }) => companyName === sent.companyName)
  await qualifyBrief(recruiter, row?.id ?? '', '', now)
  const made = await convertBrief(recruiter, row?.id ?? '', now)
  if (made.outcome !== 'done') throw new Error(`no draft: ${made.outcome}`)
  const job = await findDeskJob(recruiter, made.jobId)
  const draft = someJobDraft({ companyId: job?.companyId ?? '' })
  await reviseJob(recruiter, made.jobId, draft, now)
  const brief = await findBriefByToken(token)
  if (!brief) throw new Error('the brief that was just sent is missing')
  return { recruiter, brief, id: made.jobId, draft, email: sent.email }
}

const draftOf = async (briefId: string) => (await listDraftsToApprove(briefId))[0]
const hashOf = async (briefId: string) => (await draftOf(briefId))?.textHash ?? ''

test('a company reads the text, approves it, and it can be public', async () => {
  const { recruiter, brief, id, email } = await someDraft()
  expect(await draftOf(brief.id)).toBeUndefined()
  expect(await askForApproval(recruiter, id, at(1))).toEqual({ outcome: 'done' })
  expect(await askForApproval(recruiter, id, at(1))).toEqual({ outcome: 'already' })
  expect((await newestLetterTo(email))?.subject).toBe(
    'Please read the text of your job: Back-end developer, routing',
  )
  expect(await publishJob(recruiter, id, at(2))).toEqual({
    outcome: 'missing',
    missing: ['The company has not approved this text yet.'],
  })
  const answer = { jobId: id, answer: 'approved' as const, words: '', textHash: await hashOf(brief.id) }
  expect(await answerApproval(brief, answer, at(3))).toBe('done')
  expect(await answerApproval(brief, answer, at(3))).toBe('already')
  expect((await listVisibleBriefEvents(brief.id)).at(-1)).toMatchObject({
    actorName: brief.contactName,
    note: 'The text of the job is approved.',
  })
  expect((await listAnsweredDrafts(recruiter)).map((one) => one.id)).toEqual([id])
  expect(await publishJob(recruiter, id, at(4))).toMatchObject({ outcome: 'done' })
})

test('changes that a company asks for keep the text off the board until it is asked again', async () => {
  const { recruiter, brief, id, draft } = await someDraft()
  await askForApproval(recruiter, id, at(1))
  const answer = {
    jobId: id,
    answer: 'changes' as const,
    words: 'Say that we are 40.',
    textHash: await hashOf(brief.id),
  }
  expect(await answerApproval(brief, answer, at(2))).toBe('done')
  expect(await publishJob(recruiter, id, at(3))).toMatchObject({ outcome: 'missing' })
  await reviseJob(recruiter, id, { ...draft, team: '40 people' }, at(4))
  expect(await publishJob(recruiter, id, at(5))).toMatchObject({ outcome: 'missing' })
  expect(await askForApproval(recruiter, id, at(6))).toEqual({ outcome: 'done' })
  expect((await draftOf(brief.id))?.approval).toBe('waiting')
})

test('nobody approves a text that is another one by now', async () => {
  const { recruiter, brief, id, draft } = await someDraft()
  await askForApproval(recruiter, id, at(1))
  const textHash = await hashOf(brief.id)
  await reviseJob(recruiter, id, { ...draft, payMax: 90_000 }, at(2))
  expect(await answerApproval(brief, { jobId: id, answer: 'approved', words: '', textHash }, at(3))).toBe(
    'changed',
  )
  expect((await draftOf(brief.id))?.approval).toBe('waiting')
})

test('a text that changes once it was approved and is public asks again by itself, with one e-mail a day', async () => {
  const { recruiter, brief, id, draft, email } = await someDraft()
  await askForApproval(recruiter, id, at(0))
  const textHash = await hashOf(brief.id)
  await answerApproval(brief, { jobId: id, answer: 'approved', words: '', textHash }, at(1))
  await publishJob(recruiter, id, at(2))
  await reviseJob(recruiter, id, { ...draft, duties: [...draft.duties] }, at(3))
  expect((await draftOf(brief.id))?.approval).toBe('approved')
  await reviseJob(recruiter, id, { ...draft, payMax: 90_000 }, at(4))
  expect((await draftOf(brief.id))?.approval).toBe('waiting')
  const { id: letterId } = (await newestLetterTo(email)) ?? {}
  const letter = (await store.read.select().from(t.outbox)).find((one) => one.id === letterId)
  expect(letter?.subject).toMatch(/^Please read/)
  expect(letter?.dueAt).toEqual(at(24))
})

test('a company is not asked about, and does not approve, what a law forbids', async () => {
  const { recruiter, brief, id, draft } = await someDraft()
  const forbidden = { ...draft, needs: ['English native speaker'] }
  await reviseJob(recruiter, id, forbidden, at(1))
  expect(await askForApproval(recruiter, id, at(2))).toMatchObject({ outcome: 'missing' })
  await reviseJob(recruiter, id, draft, at(3))
  await askForApproval(recruiter, id, at(4))
  await reviseJob(recruiter, id, forbidden, at(5))
  const answer = { jobId: id, answer: 'approved' as const, words: '', textHash: await hashOf(brief.id) }
  expect(await answerApproval(brief, answer, at(6))).toBe('unlawful')
})

test('a colleague and the company of another brief answer for nothing', async () => {
  const { recruiter, brief, id } = await someDraft()
  expect(await askForApproval(await someRecruiter(), id, at(1))).toEqual({ outcome: 'not found' })
  await askForApproval(recruiter, id, at(1))
  const answer = { jobId: id, answer: 'approved' as const, words: '', textHash: await hashOf(brief.id) }
  const other = await someDraft()
  expect(await answerApproval(other.brief, answer, at(2))).toBe('not found')
  expect(await draftOf(other.brief.id)).toBeUndefined()
})
