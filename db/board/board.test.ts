import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { advance, reject } from '../applications/desk'
import { writeToDesk } from '../conversations/write'
import { changeStages } from '../stages/change'
import { listJobStages } from '../stages/stages'
import { store, t } from '../store'
import { someApplication, someCandidate, someJob, someRecruiter } from '../testing/makers'
import { setTriageRules } from '../triage/triage'
import { findBoard } from './board'
import { findNeighbours } from './neighbours'
import { listJobApplications } from './table'

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 9))

/** A job with six applications at several stages. */
async function someBoard() {
  const job = await someJob()
  const send = async (name: string, on: number) =>
    someApplication(job.slug, await someCandidate({ name }), day(on))
  const later = await send('Later', 18)
  const late = await send('Late', 3)
  const asked = await send('Asked', 17)
  const refused = await send('Refused', 16)
  const gone = await send('Gone', 15)
  await advance(job.recruiter, asked.id, 'interview', '', day(18))
  await writeToDesk({ applicationId: asked.id }, 'Shall I bring my code?', null, day(19))
  await reject(job.recruiter, refused.id, 'skills', '', day(18))
  await withdraw(gone)
  return { ...job, later, late, asked, refused }
}

const shape = (board: Awaited<ReturnType<typeof findBoard>>) =>
  board.map(({ stage, count, cards }) => [stage.name, count, ...cards.map(({ name }) => name)])

test('the board of a job has a column for each stage, late first, without what was withdrawn', async () => {
  const { recruiter, id } = await someBoard()
  const board = await findBoard(recruiter, id)
  expect(shape(board)).toEqual([
    ['Received', 2, 'Late', 'Later'],
    ['In review', 0],
    ['Interview', 1, 'Asked'],
    ['Offer', 0],
    ['Hired', 0],
    ['Not taken', 1, 'Refused'],
  ])
  expect(board[2]?.cards[0]).toMatchObject({ hasUnread: 1, version: 1 })
  expect(board[0]?.cards[0]).toMatchObject({ hasUnread: 0, version: 0 })
})

test('a column of its own holds those who were moved there', async () => {
  const { recruiter, id, late } = await someBoard()
  await changeStages(recruiter, id, { act: 'add', id: `test-${id}`, name: 'Test', kind: 'in_review' })
  const test = (await listJobStages(id)).find(({ name }) => name === 'Test')
  await advance(recruiter, late.id, test?.id ?? '', '')
  expect(shape(await findBoard(recruiter, id))).toContainEqual(['Test', 1, 'Late'])
  const { applications } = await listJobApplications(recruiter, id, { stage: test })
  expect(applications.map(({ name, stageName }) => [name, stageName])).toEqual([['Late', 'Test']])
})

test('the table lists who waits first, then who has an answer, and goes on after any of its rows', async () => {
  const { recruiter, id } = await someBoard()
  const names = async (query: Parameters<typeof listJobApplications>[2]) =>
    (await listJobApplications(recruiter, id, query)).applications.map(({ name }) => name)
  expect(await names({})).toEqual(['Late', 'Later', 'Asked', 'Refused'])
  const { applications } = await listJobApplications(recruiter, id, {})
  expect(await names({ after: applications[1]?.id })).toEqual(['Asked', 'Refused'])
  expect(await names({ after: applications[2]?.id })).toEqual(['Refused'])
  const stages = await listJobStages(id)
  expect(await names({ stage: stages.find(({ kind }) => kind === 'rejected') })).toEqual(['Refused'])
})

/** As many others like that application, whose answers are due one after another from a moment on. */
async function addOthers(id: string, length: number, from: Date) {
  const [row] = await store.read.select().from(t.applications).where(eq(t.applications.id, id))
  if (!row) throw new Error('the application is missing')
  const nth = (n: number) => ({ id: `${id}-${n}`, email: `${n}.${row.email}`, dueAt: new Date(+from + n) })
  await store.db.insert(t.applications).values(Array.from({ length }, (_, n) => ({ ...row, ...nth(n) })))
  return row
}

test('a full column shows the forty that are due first and counts all', async () => {
  const job = await someJob()
  const { id } = await someApplication(job.slug, undefined, day(3))
  const row = await addOthers(id, 60, day(10))
  const [received] = await findBoard(job.recruiter, job.id)
  expect(received?.count).toBe(61)
  expect(received?.cards).toHaveLength(40)
  expect(received?.cards[0]?.id).toBe(row.dueAt && row.dueAt < day(10) ? id : `${id}-0`)
})

test('a rule puts somebody first whose answer is due after five hundred others', async () => {
  const job = await someJob()
  const rule = { question: 'Any?', says: 'is', value: 'yes', label: 'Yes', effect: 'first' } as const
  await setTriageRules(job.recruiter, job.id, [rule])
  const { id } = await someApplication(job.slug, undefined, day(3))
  await addOthers(id, 500, day(20))
  const last = {
    applicationId: `${id}-499`,
    position: 0,
    question: 'Any?',
    kind: 'text',
    answer: 'yes',
  } as const
  await store.db.insert(t.applicationAnswers).values(last)
  const [received] = await findBoard(job.recruiter, job.id, day(3))
  expect(received?.cards.slice(0, 2).map((card) => card.id)).toEqual([last.applicationId, id])
  expect(received?.cards[0]?.marks).toEqual(['Yes'])
})

test('a colleague sees nobody on another recruiter’s board', async () => {
  const { id } = await someBoard()
  const stranger = await someRecruiter()
  expect((await findBoard(stranger, id)).flatMap(({ cards }) => cards)).toEqual([])
  expect((await listJobApplications(stranger, id, {})).applications).toEqual([])
})

test('from one application of a job one goes to the one before and after, as in its table, and to no colleague’s', async () => {
  const { recruiter, id: jobId } = await someBoard()
  const { applications } = await listJobApplications(recruiter, jobId, {})
  const names = applications.map(({ name }) => name)
  const seen: (string | undefined)[] = []
  let at: { id: string } | undefined = applications[0]
  while (at) {
    const { previous, next } = await findNeighbours(recruiter, { id: at.id, jobId })
    seen.push(previous?.name)
    at = next
  }
  expect(seen).toEqual([undefined, ...names.slice(0, -1)])
  const stranger = await findNeighbours(await someRecruiter(), { id: applications[1]?.id ?? '', jobId })
  expect(stranger).toEqual({ previous: undefined, next: undefined })
})
