import { expect, test } from 'vitest'
import { advance } from '../applications/desk'
import { closeJob } from '../jobs/close'
import { findDeskJob, publishJob, reviseJob } from '../jobs/desk'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someEmail,
  someJobDraft,
  someRecruiter,
} from '../testing/makers'
import { findBriefByToken, listVisibleBriefEvents, submitBrief } from './briefs'
import { findDeskBrief } from './desk'
import { listBriefJobs } from './its-jobs'
import { closeBrief, convertBrief, qualifyBrief } from './steps'

async function sentBrief() {
  const email = someEmail()
  const { token, number } = await submitBrief(someBriefDraft({ email, contactName: 'Marc Delorme' }))
  const id = (await findBriefByToken(token))?.id ?? ''
  return { id, number, email, token, recruiter: await someRecruiter({ name: 'Inès Carpentier' }) }
}

/** The newest letter to a company, and the brief that its private link opens. */
async function read(email: string) {
  const letter = await newestLetterTo(email)
  const [, token = ''] = /\/briefs\/([\w-]{32})/.exec(letter?.text ?? '') ?? []
  return { ...letter, brief: await findBriefByToken(token) }
}

async function publishedFrom({ id, recruiter }: Awaited<ReturnType<typeof sentBrief>>) {
  await qualifyBrief(recruiter, id, '')
  const converted = await convertBrief(recruiter, id)
  const jobId = converted.outcome === 'done' ? converted.jobId : 0
  const { companyId = '' } = (await findDeskJob(recruiter, jobId)) ?? {}
  await reviseJob(recruiter, jobId, someJobDraft({ companyId, title: 'Planner developer' }))
  await publishJob(recruiter, jobId)
  return jobId
}

test('a company is written at every step of its brief, each time with a link of its own', async () => {
  const sent = await sentBrief()
  const { id, number, email, token, recruiter } = sent

  await qualifyBrief(recruiter, id, 'Two days on site.\nStart in May.')
  const qualified = await read(email)
  expect(qualified.subject).toBe(`We have taken on your brief, ${number}`)
  expect(qualified.text).toContain('What was agreed:\nTwo days on site.\nStart in May.')
  expect(qualified.text).toContain('Inès Carpentier has taken on your brief')
  expect(qualified.brief?.id).toBe(id)
  expect(qualified.text).not.toContain(token)
  expect(qualified.body).toContain('~secret~')

  await convertBrief(recruiter, id)
  const converted = await read(email)
  expect(converted.subject).toBe(`Your job is being written, ${number}`)
  expect(converted.brief?.job).toMatchObject({ publishedAt: null })

  await closeBrief(recruiter, id, 'They stopped hiring.')
  const closed = await read(email)
  expect(closed.subject).toBe(`Your brief is closed, ${number}`)
  expect(closed.text).toContain('The reason:\nThey stopped hiring.')
  expect((await findBriefByToken(token))?.id).toBe(id)
})

test('a job made from a brief tells its company when it is public and when it is filled', async () => {
  const sent = await sentBrief()
  const jobId = await publishedFrom(sent)
  expect(await read(sent.email)).toMatchObject({ subject: 'Your job is public: Planner developer' })

  await closeJob(sent.recruiter, jobId, 'filled')
  const letter = await read(sent.email)
  expect(letter.subject).toBe('Your job is filled: Planner developer')
  expect(letter.brief).toMatchObject({ status: 'won', job: { closedBecause: 'filled' } })
  expect(letter.brief?.closedAt).toEqual(letter.brief?.job?.closedAt)
  expect((await listVisibleBriefEvents(sent.id)).at(-1)).toMatchObject({
    status: 'won',
    actorName: 'Inès Carpentier',
  })
  expect(await closeBrief(sent.recruiter, sent.id, 'Late.')).toEqual({ outcome: 'already' })
})

test('a company reads how many were hired for its job, and not for another', async () => {
  const sent = await sentBrief()
  const jobId = await publishedFrom(sent)
  const [job] = await listBriefJobs(sent.id)
  const applied = await someApplication(job?.slug ?? '')
  expect((await findBriefByToken(sent.token))?.hired).toBe(0)
  for (const stage of ['in_review', 'hired']) await advance(sent.recruiter, applied.id, stage, '')
  await closeJob(sent.recruiter, jobId, 'filled')
  expect((await findBriefByToken(sent.token))?.hired).toBe(1)
})

test('a job that is closed without anybody hired leaves its brief open', async () => {
  const sent = await sentBrief()
  const jobId = await publishedFrom(sent)
  const before = await store.read.$count(t.outbox)
  await closeJob(sent.recruiter, jobId, 'withdrawn')
  expect(await findDeskBrief(sent.recruiter, sent.id)).toMatchObject({ status: 'searching', closedAt: null })
  expect((await findBriefByToken(sent.token))?.job).toMatchObject({ closedBecause: 'withdrawn' })
  expect(await store.read.$count(t.outbox)).toBe(before)
})

test('a brief that was closed before its job is filled stays closed, and no letter says otherwise', async () => {
  const sent = await sentBrief()
  const jobId = await publishedFrom(sent)
  await closeBrief(sent.recruiter, sent.id, 'They look elsewhere.')
  await closeJob(sent.recruiter, jobId, 'filled')
  expect(await findDeskBrief(sent.recruiter, sent.id)).toMatchObject({ status: 'closed' })
  expect((await read(sent.email)).subject).toBe(`Your brief is closed, ${sent.number}`)
})

test('a draft says nothing that nobody has said', async () => {
  const sent = await sentBrief()
  await qualifyBrief(sent.recruiter, sent.id, 'Two days on site.')
  const converted = await convertBrief(sent.recruiter, sent.id)
  const job = await findDeskJob(sent.recruiter, converted.outcome === 'done' ? converted.jobId : 0)
  expect(job).toMatchObject({
    workplace: 'hybrid',
    officeDays: null,
    duties: [],
    needs: ['Go', 'PostgreSQL'],
    nice: [],
    steps: [],
    team: '',
    validUntil: null,
  })
})
