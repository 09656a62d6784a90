import { expect, test } from 'vitest'
import { setQuestions } from '../jobs/ask'
import { listQuestions } from '../jobs/questions'
import { listActsSince } from '../site/audit-events'
import { someApplication, someCandidate, someFile, someJob, someRecruiter } from '../testing/makers'
import { findCandidateApplication, listAnswers } from './applications'
import { type Change, changeApplication, noteOpened } from './change'
import { advance } from './desk'
import { findDeskAnswerFile, findDeskCv } from './files'

async function someSentApplication() {
  const [user, job] = [await someCandidate(), await someJob({ publishedAt: new Date() })]
  const sent = await someApplication(job.slug, user)
  const find = async () => {
    const application = await findCandidateApplication(user.id, sent.id)
    if (!application) throw new Error('the application is gone')
    return application
  }
  return { user, job, id: sent.id, find }
}

const change = (more: Partial<Change> = {}): Change => ({
  links: 'https://tides.example/',
  note: 'I plan tides.',
  answers: () => '',
  files: () => undefined,
  ...more,
})

test('until somebody at the desk has opened it, a candidate may change what was sent', async () => {
  const { job, id, find } = await someSentApplication()
  const before = await findDeskCv(job.recruiter, id)
  const better = { ...someFile(), name: 'better.pdf' }
  expect(await changeApplication({ id }, change({ cv: better }))).toEqual({
    outcome: 'changed',
    dropped: [before?.storedName],
  })
  expect(await find()).toMatchObject({
    links: 'https://tides.example/',
    note: 'I plan tides.',
    cvName: 'better.pdf',
    stage: 'received',
  })

  await noteOpened(job.recruiter, id)
  expect(await changeApplication({ id }, change({ note: 'Too late' }))).toEqual({ outcome: 'opened' })
  expect(await find()).toMatchObject({ note: 'I plan tides.', openedAt: expect.any(Date) })
  expect((await listActsSince('application', id, 0)).map(({ verb }) => verb)).toEqual(['change', 'open'])
})

test('it counts once, and only where somebody opens it who answers for its job', async () => {
  const { job, id, find } = await someSentApplication()
  await noteOpened(await someRecruiter(), id)
  expect((await find()).openedAt).toBeNull()
  const first = new Date('2026-11-27T09:00:00Z')
  await noteOpened(job.recruiter, id, first)
  await noteOpened(job.recruiter, id, new Date('2026-11-28T09:00:00Z'))
  expect((await find()).openedAt).toEqual(first)
})

test('an application that was moved without being opened is changed no more', async () => {
  const { job, id } = await someSentApplication()
  await advance(job.recruiter, id, 'in_review', '')
  expect(await changeApplication({ id }, change())).toEqual({ outcome: 'opened' })
})

test('answers change with it, to what the job asks now; a file that is not replaced stays', async () => {
  const { job, id } = await someSentApplication()
  const ask = (text: string, kind: 'text' | 'file') => ({ text, kind, required: true, options: [] })
  await setQuestions(job.recruiter, job.id, [ask('Which ships?', 'text'), ask('Your code', 'file')])
  const [ships = '', code = ''] = (await listQuestions(job.id)).map((question) => question.id)
  expect(await changeApplication({ id }, change())).toMatchObject({
    outcome: 'questions',
    errors: { [ships]: 'Answer this question', [code]: 'Choose a PDF or a DOCX file' },
  })

  const [file, other] = [someFile(), someFile()]
  const answers = (questionId: string) => (questionId === ships ? 'Ferries' : '')
  const withFile = (one?: typeof file) =>
    changeApplication({ id }, change({ answers, files: (of) => (of === code ? one : undefined) }))
  expect(await withFile(file)).toMatchObject({ outcome: 'changed', dropped: [] })
  expect(await withFile()).toMatchObject({ outcome: 'changed', dropped: [] })
  const [, kept] = await listAnswers(id)
  expect((await findDeskAnswerFile(job.recruiter, id, kept?.id ?? ''))?.storedName).toBe(file.storedName)
  expect(await withFile(other)).toMatchObject({ dropped: [file.storedName] })
})
