import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { advance, findDeskApplication, listDeskEvents } from '../applications/desk'
import { keepInterviewHelp } from '../applications/interview-help'
import { listConversation } from '../conversations/conversations'
import { chooseTime } from '../interviews/answer'
import { listInterviews } from '../interviews/interviews'
import { proposeInterview } from '../interviews/propose'
import { endInterviews } from '../interviews/tend'
import { claimLetter } from '../site/outbox'
import { store, t } from '../store'
import { someApplication, someCandidate, someJob, someRecruiter } from '../testing/makers'
import { actOnApplications, actOnOne, type DeskStep } from './act'
import { listChosen } from './chosen'
import { findAct, pruneActs, undoAct } from './undo'

const now = new Date('2026-11-20T09:00:00Z')
const seconds = (n: number) => new Date(now.getTime() + n * 1000)
const lettersTo = (email: string) =>
  store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email)).orderBy(t.outbox.id)

/** Three who have applied for a job, one of whom reads French. */
async function someApplicants() {
  const job = await someJob({ publishedAt: new Date('2026-11-01T09:00:00Z') })
  const sent = []
  for (const name of ['Ana Sol', 'Bo Riis', 'Chloé Petit']) {
    const candidate = await someCandidate({ name })
    if (name === 'Chloé Petit')
      await store.db.update(t.users).set({ language: 'fr' }).where(eq(t.users.id, candidate.id))
    sent.push(await someApplication(job.slug, candidate, new Date('2026-11-18T09:00:00Z')))
  }
  const ids = sent.map(({ id }) => id)
  const chosen = async () =>
    (await listChosen(job.recruiter, ids)).map(({ id, version }) => ({ id, seen: version }))
  const read = async (at: number) => await findDeskApplication(job.recruiter, ids[at] ?? '')
  return { ...job, sent, ids, chosen, read }
}

const refusal: DeskStep = { act: 'refuse', reason: 'skills', words: 'Thank you.' }
const toInterview: DeskStep = { act: 'move', to: 'interview', words: '' }

test('those who are chosen are shown with the language in which they are written to', async () => {
  const { recruiter, ids } = await someApplicants()
  expect((await listChosen(recruiter, ids)).map(({ name, language }) => [name, language])).toEqual([
    ['Ana Sol', 'en'],
    ['Bo Riis', 'en'],
    ['Chloé Petit', 'fr'],
  ])
  expect(await listChosen(await someRecruiter(), ids)).toEqual([])
})

test('three are refused at once, and each letter waits a minute', async () => {
  const { recruiter, chosen, read, sent } = await someApplicants()
  const acted = await actOnApplications(recruiter, await chosen(), refusal, now)
  expect(acted).toMatchObject({ done: 3, left: [] })
  expect(await read(0)).toMatchObject({ stage: 'rejected', rejectedBecause: 'skills' })
  const letter = (await lettersTo(sent[2]?.email ?? '')).at(-1)
  expect(letter).toMatchObject({ dueAt: seconds(60), language: 'fr' })
  expect(letter?.body).toContain('ne donnera pas suite')
})

test('within a minute all of it is taken back: stage, clock, history and letters', async () => {
  const { recruiter, chosen, read, sent, ids } = await someApplicants()
  await advance(recruiter, ids[0] ?? '', 'in_review', '', new Date('2026-11-19T09:00:00Z'))
  const before = await read(0)
  const letters = (await lettersTo(sent[0]?.email ?? '')).length
  const events = (await listDeskEvents(ids[0] ?? '')).length
  const { actId = '' } = await actOnApplications(recruiter, await chosen(), refusal, now)

  expect(await undoAct(recruiter, actId, seconds(59))).toEqual({ outcome: 'done', undone: 3, left: 0 })
  const { version: _, ...after } = (await read(0)) ?? { version: 0 }
  const { version: __, ...was } = before ?? { version: 0 }
  expect(after).toEqual(was)
  expect(await lettersTo(sent[0]?.email ?? '')).toHaveLength(letters)
  expect(await listDeskEvents(ids[0] ?? '')).toHaveLength(events)
  expect(await findAct(recruiter, actId)).toMatchObject({ people: 3, undoneAt: seconds(59) })
  expect(await undoAct(recruiter, actId, seconds(59))).toEqual({ outcome: 'already' })
})

test('after the minute it is too late, and the letters leave', async () => {
  const { recruiter, chosen, read, sent } = await someApplicants()
  const { actId = '' } = await actOnApplications(recruiter, await chosen(), refusal, now)
  const emails = sent.map(({ email }) => email)
  const left = async (at: Date) => {
    const found: string[] = []
    for (let letter = await claimLetter(at); letter; letter = await claimLetter(at))
      if (letter.subject.match(/answer about|réponse/)) found.push(letter.recipient)
    return found.filter((to) => emails.includes(to)).sort()
  }
  expect(await left(seconds(59))).toEqual([])
  expect(await left(seconds(60))).toEqual(emails.sort())
  expect(await undoAct(recruiter, actId, seconds(60))).toEqual({ outcome: 'too late' })
  expect((await read(1))?.stage).toBe('rejected')
})

test('who was changed since the page was opened is left out and named, the others are moved', async () => {
  const { recruiter, chosen, read, ids, sent } = await someApplicants()
  const shown = await chosen()
  await advance(recruiter, ids[1] ?? '', 'offer', '')
  await withdraw(sent[2] ?? { id: '', name: '' })
  expect(await actOnApplications(recruiter, shown, toInterview, now)).toMatchObject({
    done: 1,
    left: [{ name: 'Bo Riis', why: 'changed' }],
  })
  expect((await read(1))?.stage).toBe('offer')
  const again = await actOnApplications(recruiter, await chosen(), toInterview, now)
  expect(again.left).toEqual([{ name: 'Ana Sol', why: 'cannot be' }])
})

test('who has moved on since, or has applied anew, is not brought back', async () => {
  const { recruiter, chosen, read, ids, slug, sent } = await someApplicants()
  const { actId = '' } = await actOnApplications(recruiter, await chosen(), toInterview, now)
  await advance(recruiter, ids[0] ?? '', 'offer', '', seconds(10))
  expect(await undoAct(recruiter, actId, seconds(20))).toEqual({ outcome: 'done', undone: 2, left: 1 })
  expect((await read(0))?.stage).toBe('offer')

  const one = (await chosen()).filter(({ id }) => id === ids[1])
  const refused = await actOnApplications(recruiter, one, refusal, seconds(30))
  const candidate = { ...(await someCandidate()), email: sent[1]?.email ?? '' }
  await someApplication(slug, candidate, seconds(35))
  expect(await undoAct(recruiter, refused.actId ?? '', seconds(40))).toMatchObject({ undone: 0, left: 1 })
  expect((await read(1))?.stage).toBe('rejected')
})

test('a message to three is taken back with its letter, and nothing else', async () => {
  const { recruiter, chosen, read, ids, sent } = await someApplicants()
  const message: DeskStep = { act: 'message', words: 'Which day suits you?' }
  const { actId = '', done } = await actOnApplications(recruiter, await chosen(), message, now)
  expect(done).toBe(3)
  expect(await listConversation({ applicationId: ids[0] ?? '' })).toHaveLength(1)
  await actOnApplications(recruiter, await chosen(), toInterview, seconds(5))
  expect(await undoAct(recruiter, actId, seconds(20))).toMatchObject({ undone: 3 })
  expect(await listConversation({ applicationId: ids[0] ?? '' })).toEqual([])
  expect((await read(0))?.stage).toBe('interview')
  expect((await lettersTo(sent[0]?.email ?? '')).map(({ subject }) => subject).join()).not.toContain(
    'A message',
  )
})

test('what follows from a refusal waits until it cannot be undone: the interview, and what would help at it', async () => {
  const { recruiter, ids, read } = await someApplicants()
  const id = ids[0] ?? ''
  const day = new Date('2026-11-30T09:00:00Z')
  await proposeInterview(
    recruiter,
    id,
    { times: [day], minutes: 45, place: 'Room 4', note: '' },
    { now: new Date('2026-11-19T09:00:00Z') },
  )
  const [interview] = await listInterviews(id)
  await chooseTime({ applicationId: id, interviewId: interview?.id ?? '' }, day, {
    now: new Date('2026-11-19T10:00:00Z'),
  })
  await keepInterviewHelp(id, 'A chair with a back.')
  const help = () => store.read.$count(t.interviewHelp, eq(t.interviewHelp.applicationId, id))

  const one = await actOnOne(recruiter, { id }, refusal, now)
  await endInterviews(seconds(30))
  expect((await listInterviews(id))[0]?.cancelledAt).toBeNull()
  expect(await help()).toBe(1)
  await undoAct(recruiter, one.actId ?? '', seconds(40))
  expect((await read(0))?.closedAt).toBeNull()

  await actOnOne(recruiter, { id }, refusal, seconds(50))
  await endInterviews(seconds(120))
  expect((await listInterviews(id))[0]?.cancelledAt).toEqual(seconds(120))
  expect(await help()).toBe(0)
})

test('a colleague neither does nor undoes anything of another recruiter’s applications', async () => {
  const { recruiter, chosen, read } = await someApplicants()
  const stranger = await someRecruiter()
  expect(await actOnApplications(stranger, await chosen(), refusal, now)).toEqual({ done: 0, left: [] })
  const { actId = '' } = await actOnApplications(recruiter, await chosen(), refusal, now)
  expect(await undoAct(stranger, actId, now)).toEqual({ outcome: 'not found' })
  expect(await findAct(stranger, actId)).toBeUndefined()
  expect((await read(0))?.stage).toBe('rejected')
})

test('what stood before is forgotten after a day', async () => {
  const { recruiter, chosen } = await someApplicants()
  const { actId = '' } = await actOnApplications(recruiter, await chosen(), refusal, now)
  await pruneActs(seconds(1))
  expect(await findAct(recruiter, actId)).toBeUndefined()
})
