import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withSecret } from '@/rules/letters'
import { setQuestions } from '../jobs/ask'
import { closeJob } from '../jobs/close'
import { expireJobs } from '../jobs/expire'
import { listQuestions } from '../jobs/questions'
import { addPrivateNote } from '../notes/notes'
import { store, t } from '../store'
import {
  someApplication,
  someCandidate,
  someEmail,
  someFile,
  someImportedJob,
  someJob,
  someRecruiter,
} from '../testing/makers'
import {
  findApplicationByToken,
  findCandidateApplication,
  listAnswers,
  listCandidateApplications,
  listVisibleEvents,
  withdraw,
} from './applications'
import { apply } from './apply'
import { advance, findDeskApplication, listDeskEvents, listOpenApplications, reject } from './desk'
import { findDeskCv } from './files'

const lettersTo = (email: string) =>
  store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email)).orderBy(desc(t.outbox.id))

test('an application is acknowledged with its private link and the day an answer is due', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug, undefined, new Date('2026-11-16T09:00:00Z'))

  const [letter] = await lettersTo(sent.email)
  expect(withSecret(letter?.body ?? '', letter?.secret ?? null)).toContain(`/applications/${sent.token}`)
  expect(letter?.body).not.toContain(sent.token)
  expect(letter?.body).toContain('Monday 23 November')

  const found = await findApplicationByToken(sent.token)
  expect(found?.dueAt?.toISOString().slice(0, 10)).toBe('2026-11-23')
  expect((await listVisibleEvents(sent.id)).map((event) => event.stage)).toEqual(['received'])
})

test('the same address applies once for a job, and again only after withdrawing', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug)
  const again = { name: sent.name, email: sent.email, phone: '', note: '' }

  expect(await apply(job.slug, again, someFile())).toEqual({ outcome: 'stands' })
  const [letter] = await lettersTo(sent.email)
  expect(letter?.subject).toContain('You have applied already')
  expect(letter?.body).toContain('/applications/')
  expect(await withdraw(sent)).toBe(true)
  expect(await withdraw(sent)).toBe(false)
  expect((await apply(job.slug, again, someFile())).outcome).toBe('sent')
})

test('a candidate is told of an application of their own, and nobody of one that only has the address', async () => {
  const [job, camille, mallory] = [await someJob(), await someCandidate(), await someCandidate()]
  const sent = await someApplication(job.slug, camille)
  const again = { name: 'Mallory', email: sent.email, phone: '', note: '' }

  expect((await apply(job.slug, again, someFile(), { candidate: camille })).outcome).toBe('already')
  expect((await apply(job.slug, again, someFile(), { candidate: mallory })).outcome).toBe('stands')
  expect(await listCandidateApplications(mallory.id)).toEqual([])
  const [letter] = await lettersTo(sent.email)
  expect(letter?.body).not.toContain('Mallory')
})

test('an application that fails for another reason says so, and leaves nothing', async () => {
  const [job, cv] = [await someJob(), someFile()]
  const broken = { ...cv, size: null as unknown as number } // what the record refuses
  const draft = { name: 'Ines', email: someEmail(), phone: '', note: '' }

  await expect(apply(job.slug, draft, broken)).rejects.toThrow()
  expect(await lettersTo(draft.email)).toEqual([])
  expect((await apply(job.slug, draft, cv)).outcome).toBe('sent')
})

test('nobody applies for a job that has closed', async () => {
  const job = await someJob()
  await closeJob(job.recruiter, job.id, 'filled')

  const late = { name: 'Late', email: 'late@example.com', phone: '', note: '' }
  expect(await apply(job.slug, late, someFile())).toEqual({ outcome: 'closed' })
  expect(await lettersTo('late@example.com')).toEqual([])
})

test('each answer reaches the candidate, starts the clock anew and keeps earlier links good', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug, undefined, new Date('2026-11-16T09:00:00Z'))

  const now = new Date('2026-11-18T09:00:00Z')
  expect(await advance(job.recruiter, sent.id, 'interview', 'Tuesday at ten?', now)).toEqual({
    outcome: 'done',
  })

  const [letter] = await lettersTo(sent.email)
  expect(letter?.subject).toContain('Interview')
  expect(letter?.body).toContain('Tuesday at ten?')
  const newToken = letter?.secret ?? ''
  expect((await findApplicationByToken(newToken))?.stage).toBe('interview')
  expect((await findApplicationByToken(sent.token))?.dueAt?.toISOString().slice(0, 10)).toBe('2026-11-25')
})

test('a refusal is mailed with its reason and ends the clock', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug)

  expect(await reject(job.recruiter, sent.id, 'experience', 'Two more years of Go would do it.')).toEqual({
    outcome: 'done',
  })

  const [letter] = await lettersTo(sent.email)
  expect(letter?.body).toContain('this job needs more years of this kind of work')
  expect(letter?.body).toContain('Two more years of Go would do it.')
  const found = await findApplicationByToken(sent.token)
  expect([found?.stage, found?.dueAt]).toEqual(['rejected', null])
  expect(await advance(job.recruiter, sent.id, 'offer', '')).toEqual({ outcome: 'already' })
})

test('a private note stays at the desk', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug)
  await addPrivateNote(job.recruiter, sent.id, 'Ask about the notice period.')

  expect((await listVisibleEvents(sent.id)).some((event) => event.note.includes('notice'))).toBe(false)
  expect((await listDeskEvents(sent.id)).some((event) => event.note.includes('notice'))).toBe(true)
})

test('strangers find nothing: another recruiter, another candidate, another token', async () => {
  const job = await someJob()
  const camille = await someCandidate()
  const sent = await someApplication(job.slug, camille)
  const [colleague, other] = [await someRecruiter(), await someCandidate()]

  expect(await findDeskApplication(colleague, sent.id)).toBeUndefined()
  expect(await findDeskCv(colleague, sent.id)).toBeUndefined()
  expect(await listOpenApplications(colleague)).toEqual([])
  expect(await advance(colleague, sent.id, 'offer', '')).toEqual({ outcome: 'not found' })
  expect(await reject(colleague, sent.id, 'skills', '')).toEqual({ outcome: 'not found' })
  expect(await addPrivateNote(colleague, sent.id, 'x')).toBe(false)

  expect(await findCandidateApplication(other.id, sent.id)).toBeUndefined()
  expect(await listCandidateApplications(other.id)).toEqual([])
  expect(await findApplicationByToken('not-a-token')).toBeUndefined()

  expect((await findCandidateApplication(camille.id, sent.id))?.id).toBe(sent.id)
})

test('nobody applies here for a job that is applied for at its employer', async () => {
  const { slug } = await someImportedJob()
  const draft = { name: 'Camille Roux', email: someEmail(), phone: '', note: '' }
  expect(await apply(slug, draft, someFile())).toEqual({ outcome: 'elsewhere' })
})

test('a fault of the record is not told as an earlier application', async () => {
  const job = await someJob()
  const file = someFile()
  const draft = { name: 'Samir', email: someEmail(), phone: '', note: '' }
  expect((await apply(job.slug, draft, file)).outcome).toBe('sent')
  const again = apply(job.slug, { ...draft, email: someEmail() }, file)
  await expect(again).rejects.toMatchObject({
    cause: { message: 'UNIQUE constraint failed: files.stored_name' },
  })
})

test('what a job asks is answered with the application, in its order and in the words of that day', async () => {
  const job = await someJob()
  const asked = [
    { text: 'Which tides have you worked with?', kind: 'text' as const, required: true, options: [] },
    { text: 'May we call you at night?', kind: 'yes_no' as const, required: false, options: [] },
  ]
  expect(await setQuestions(job.recruiter, job.id, asked)).toEqual({ outcome: 'done' })
  const [tides, night] = await listQuestions(job.id)
  const draft = { name: 'Samir Benali', email: someEmail(), phone: '', note: '' }

  expect(await apply(job.slug, draft, someFile())).toEqual({
    outcome: 'questions',
    errors: { [tides?.id ?? '']: 'Answer this question' },
  })
  const answers = (id: string) => (id === tides?.id ? 'Brest and Saint-Malo' : id === night?.id ? 'no' : '')
  const sent = await apply(job.slug, draft, someFile(), { answers })
  await setQuestions(job.recruiter, job.id, [])
  expect(await listAnswers(sent.outcome === 'sent' ? sent.id : '')).toMatchObject([
    { question: 'Which tides have you worked with?', kind: 'text', answer: 'Brest and Saint-Malo' },
    { question: 'May we call you at night?', kind: 'yes_no', answer: 'no' },
  ])
})

test('a question that stays as it was keeps its id, wherever it stands; one that changes is another', async () => {
  const job = await someJob()
  const ask = (text: string) => ({ text, kind: 'text' as const, required: false, options: [] })
  await setQuestions(job.recruiter, job.id, [ask('First?'), ask('Second?')])
  const [first, second] = await listQuestions(job.id)
  await setQuestions(job.recruiter, job.id, [ask('Second?'), ask('First of all?')])
  const [now, other] = await listQuestions(job.id)
  expect(now).toEqual(second)
  expect(other?.id).not.toBe(first?.id)
  expect((await setQuestions(await someRecruiter(), job.id, [])).outcome).toBe('not found')
})

test('a form that was opened before the last moment is taken for half an hour after it', async () => {
  const job = await someJob({
    publishedAt: new Date('2026-11-01T09:00:00Z'),
    validUntil: new Date('2026-11-20T22:59:59Z'),
  })
  const at = (time: string) => new Date(`2026-11-20T${time}Z`)
  const send = (openedAt: Date | undefined, now: Date) =>
    apply(job.slug, { name: 'Samir', email: someEmail(), phone: '', note: '' }, someFile(), { openedAt }, now)
  await expireJobs(at('23:10:00'))
  expect((await send(at('22:50:00'), at('23:20:00'))).outcome).toBe('sent')
  expect((await send(at('22:50:00'), at('23:35:00'))).outcome).toBe('closed')
  expect((await send(at('23:05:00'), at('23:20:00'))).outcome).toBe('closed')
  expect((await send(undefined, at('23:20:00'))).outcome).toBe('closed')
})
