import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { QuestionDraft } from '@/rules/applications/questions'
import { setQuestions } from '../jobs/ask'
import { listQuestions } from '../jobs/questions'
import { eraseAccount } from '../personal-data/erase'
import { exportPerson, listOwnFiles } from '../personal-data/export-person'
import { store, t } from '../store'
import { someCandidate, someFile, someJob, someRecruiter } from '../testing/makers'
import { listAnswers } from './applications'
import { apply } from './apply'
import { bringOver } from './bring-over'
import { changeApplication } from './change'
import { findDraft } from './drafts'
import { findDeskAnswerFile, findDraftFile } from './files'
import { saveDraft } from './save-draft'
import { sendDraft } from './send-draft'
import { deleteDraft } from './write-draft'

const ask = (text: string, required: boolean): QuestionDraft => ({
  text,
  kind: 'file',
  required,
  options: [],
})

async function someJobThatAsksForFiles() {
  const job = await someJob({ publishedAt: new Date() })
  await setQuestions(job.recruiter, job.id, [ask('Some code of yours', true), ask('A letter', false)])
  const [code = '', letter = ''] = (await listQuestions(job.id)).map(({ id }) => id)
  return { ...job, code, letter }
}

const named = (name: string) => ({ ...someFile(), name })

async function someoneWhoSentCode() {
  const [user, job] = [await someCandidate(), await someJobThatAsksForFiles()]
  const code = named('code.pdf')
  const files = (id: string) => (id === job.code ? code : undefined)
  const draft = { name: user.name, email: user.email, phone: '', note: '' }
  const sent = await apply(job.slug, draft, someFile(), { candidate: user, files })
  if (sent.outcome !== 'sent') throw new Error(sent.outcome)
  return { user, job, code, id: sent.id }
}

test('a file that must come is asked for, and one that comes is the answer', async () => {
  const { id, job } = await someoneWhoSentCode()
  expect(await listAnswers(id)).toMatchObject([
    { question: 'Some code of yours', answer: 'code.pdf', fileId: expect.any(String) },
  ])
  const draft = { name: 'Samir', email: 'samir@example.com', phone: '', note: '' }
  const answers = () => 'code.pdf'
  expect(await apply(job.slug, draft, someFile(), { answers })).toEqual({
    outcome: 'questions',
    errors: { [job.code]: 'Choose a PDF or a DOCX file' },
  })
})

test('the desk opens such a file as it opens a CV: only who answers for the job, and by its own application', async () => {
  const { id, job, code } = await someoneWhoSentCode()
  const other = await someoneWhoSentCode()
  const [answer] = await listAnswers(id)
  const find = (recruiter = job.recruiter, application = id) =>
    findDeskAnswerFile(recruiter, application, answer?.id ?? '')
  expect((await find())?.storedName).toBe(code.storedName)
  expect(await find(await someRecruiter())).toBeUndefined()
  expect(await find(job.recruiter, other.id)).toBeUndefined()
})

test('such a file is exported with its person and goes with them', async () => {
  const { user, code } = await someoneWhoSentCode()
  expect((await listOwnFiles(user.id)).map(({ name }) => name).sort()).toEqual(['code.pdf', 'cv.pdf'])
  expect((await exportPerson(user.id))?.applicationAnswers).toMatchObject([{ answer: 'code.pdf' }])
  const erased = await eraseAccount(user.id)
  expect(erased).toMatchObject({ files: expect.arrayContaining([code.storedName]) })
  expect(await store.read.$count(t.files, eq(t.files.storedName, code.storedName))).toBe(0)
})

test('a draft keeps its files from one save to the next, and sends them', async () => {
  const [user, job] = [await someCandidate(), await someJobThatAsksForFiles()]
  const [code, better, letter] = [named('code.pdf'), named('better.pdf'), named('letter.pdf')]
  const fields = { name: user.name, email: user.email, phone: '', links: '', note: '', consent: false }
  const save = (seen: number, files: Record<string, ReturnType<typeof someFile>>) =>
    saveDraft(
      user,
      job.slug,
      { fields, answers: () => '', checked: [], files: (id) => files[id] },
      { seen, cv: seen === 0 ? someFile() : undefined },
    )
  await save(0, { [job.letter]: letter })
  expect((await sendDraft(user, job.slug, {})).outcome).toBe('unfinished')
  await save(1, { [job.code]: code })
  expect(await save(2, {})).toMatchObject({ outcome: 'saved', dropped: [] })
  expect(await save(3, { [job.code]: better })).toMatchObject({ dropped: [code.storedName] })
  expect(await save(3, { [job.code]: code })).toMatchObject({ outcome: 'stale' })

  const draft = await findDraft(user.id, job.id)
  expect(draft?.answers.map(({ answer }) => answer).sort()).toEqual(['better.pdf', 'letter.pdf'])
  const fileId = draft?.answers[0]?.fileId ?? ''
  expect(await findDraftFile(user.id, fileId)).toBeDefined()
  expect(await findDraftFile((await someCandidate()).id, fileId)).toBeUndefined()

  const sent = await sendDraft(user, job.slug, {})
  const answers = await listAnswers(sent.outcome === 'sent' ? sent.id : '')
  expect(answers.map(({ answer }) => answer)).toEqual(['better.pdf', 'letter.pdf'])
})

test('a file that answers an optional question is let go from a draft, and from what was sent', async () => {
  const [user, job] = [await someCandidate(), await someJobThatAsksForFiles()]
  const [code, letter] = [named('code.pdf'), named('letter.pdf')]
  const fields = { name: user.name, email: user.email, phone: '', links: '', note: '', consent: false }
  const files = (id: string) => (id === job.letter ? letter : code)
  const typed = { fields, answers: () => '', checked: [] }
  await saveDraft(user, job.slug, { ...typed, files }, { seen: 0, cv: someFile() })
  const drops = (id: string) => id === job.letter
  const saved = await saveDraft(user, job.slug, { ...typed, drops }, { seen: 1 })
  expect(saved).toMatchObject({ outcome: 'saved', version: 2, dropped: [letter.storedName] })
  expect((await findDraft(user.id, job.id))?.answers.map(({ answer }) => answer)).toEqual(['code.pdf'])

  const another = (id: string) => (id === job.letter ? named('second.pdf') : undefined)
  await saveDraft(user, job.slug, { ...typed, files: another }, { seen: 2 })
  const sent = await sendDraft(user, job.slug, {})
  if (sent.outcome !== 'sent') throw new Error(sent.outcome)
  const change = { links: '', note: '', answers: () => '', files: () => undefined }
  expect(await changeApplication(sent, { ...change, drops: (id) => id === job.code })).toMatchObject({
    outcome: 'questions',
  })
  expect(await changeApplication(sent, { ...change, drops })).toMatchObject({ outcome: 'changed' })
  expect((await listAnswers(sent.id)).map(({ answer }) => answer)).toEqual(['code.pdf'])
})

test('a draft that is deleted takes its files along, and a new one has none of an earlier application', async () => {
  const { user } = await someoneWhoSentCode()
  const job = await someJobThatAsksForFiles()
  await bringOver(user, job.slug, undefined)
  expect((await findDraft(user.id, job.id))?.answers).toEqual([])
  const code = named('code.pdf')
  const fields = { name: '', email: '', phone: '', links: '', note: '', consent: false }
  const files = (id: string) => (id === job.code ? code : undefined)
  await saveDraft(user, job.slug, { fields, answers: () => '', checked: [], files }, { seen: 1 })
  expect(await deleteDraft(user.id, job.slug)).toEqual([code.storedName])
})
