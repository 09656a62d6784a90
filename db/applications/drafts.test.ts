import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { lookOver } from '@/rules/applications/sections'
import { setQuestions } from '../jobs/ask'
import { closeJob } from '../jobs/close'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { store, t } from '../store'
import { someApplication, someCandidate, someFile, someImportedJob, someJob } from '../testing/makers'
import { findCandidateApplication, listAnswers, listCandidateApplications, withdraw } from './applications'
import { apply } from './apply'
import { bringOver, findLastApplication } from './bring-over'
import { findDraft, listDrafts, wordsOf } from './drafts'
import { findDraftFile } from './files'
import { saveDraft } from './save-draft'
import { sendDraft } from './send-draft'
import { deleteDraft } from './write-draft'

const ask = (text: string, required = true) => ({ text, kind: 'text' as const, required, options: [] })

async function someJobThatAsks(...texts: string[]) {
  const job = await someJob({ publishedAt: new Date() })
  await setQuestions(
    job.recruiter,
    job.id,
    texts.map((text) => ask(text)),
  )
  return { ...job, questions: await listQuestions(job.id) }
}

const nothing = { name: '', email: '', phone: '', links: '', note: '', consent: false }

function typed(fields: Partial<typeof nothing>, answers: Record<string, string> = {}, checked: 'cv'[] = []) {
  return { fields: { ...nothing, ...fields }, answers: (id: string) => answers[id] ?? '', checked }
}
const whole = (user: User) => ({
  name: user.name,
  email: user.email,
  note: 'I plan tides.',
  links: 'tides.example',
})

async function statesOf(user: User, job: { id: number }) {
  const draft = await findDraft(user.id, job.id)
  if (!draft) throw new Error('there is no draft')
  return Object.fromEntries(lookOver(wordsOf(draft), await listQuestions(job.id)).states)
}

test('a draft keeps whatever was typed, and is sent once nothing is missing', async () => {
  const [user, job] = [await someCandidate(), await someJobThatAsks('Which ships?')]
  const [ships] = job.questions
  const first = await saveDraft(user, job.slug, typed({ email: 'ines@nowhere' }), { seen: 0 })
  expect(first).toMatchObject({ outcome: 'saved', version: 1 })
  expect(await sendDraft(user, job.slug, {})).toMatchObject({
    outcome: 'unfinished',
    missing: [{ field: 'name' }, { field: 'email' }, { field: 'cv' }, { field: `answer-${ships?.id}` }],
  })

  const words = typed({ ...whole(user), consent: true }, { [ships?.id ?? '']: 'Ferries' })
  await saveDraft(user, job.slug, words, { seen: 1, cv: someFile() })
  expect((await listDrafts(user.id)).map(({ slug }) => slug)).toEqual([job.slug])
  const sent = await sendDraft(user, job.slug, { language: 'fr' })
  expect(sent.outcome).toBe('sent')
  expect(await listDrafts(user.id)).toEqual([])
  const application = await findCandidateApplication(user.id, sent.outcome === 'sent' ? sent.id : '')
  expect(application).toMatchObject({
    note: 'I plan tides.',
    links: 'https://tides.example/',
    cvName: 'cv.pdf',
    consentAt: expect.any(Date),
  })
  expect(await listAnswers(application?.id ?? '')).toMatchObject([{ answer: 'Ferries' }])
  expect(await sendDraft(user, job.slug, {})).toEqual({ outcome: 'not found' })
  expect(await saveDraft(user, job.slug, words, { seen: 2 })).toEqual({ outcome: 'already' })
})

test('of two tabs the later save is told what the earlier one has saved', async () => {
  const [user, job] = [await someCandidate(), await someJobThatAsks('Which ships?')]
  await saveDraft(user, job.slug, typed({ note: 'at home' }), { seen: 0 })
  await saveDraft(user, job.slug, typed({ note: 'on the train' }), { seen: 1 })
  expect(await saveDraft(user, job.slug, typed({ note: 'at home, later' }), { seen: 1 })).toMatchObject({
    outcome: 'stale',
    draft: { note: 'on the train', version: 2 },
  })
  expect(await saveDraft(user, job.slug, typed({ note: 'at home, later' }), { seen: 2 })).toMatchObject({
    outcome: 'saved',
    version: 3,
  })
})

test('a button that was pressed twice is no conflict', async () => {
  const [user, job] = [await someCandidate(), await someJob()]
  await saveDraft(user, job.slug, typed({ note: 'once' }), { seen: 0 })
  const again = await saveDraft(user, job.slug, typed({ note: 'once' }), { seen: 0 })
  expect(again).toEqual({ outcome: 'saved', version: 1, dropped: [], tookFiles: false })
})

test('a new CV takes the place of the one before, which is deleted; a save without one keeps it', async () => {
  const [user, job] = [await someCandidate(), await someJob()]
  const [old, better] = [someFile(), { ...someFile(), name: 'better.pdf' }]
  await saveDraft(user, job.slug, typed({}), { seen: 0, cv: old })
  expect(await saveDraft(user, job.slug, typed({}), { seen: 1, cv: better })).toMatchObject({
    dropped: [old.storedName],
  })
  await saveDraft(user, job.slug, typed({ note: 'more' }), { seen: 2 })
  const cvId = (await findDraft(user.id, job.id))?.cv?.id ?? ''
  expect((await findDraftFile(user.id, cvId))?.storedName).toBe(better.storedName)
  expect(await deleteDraft(user.id, job.slug)).toEqual([better.storedName])
  expect(await store.read.$count(t.files, eq(t.files.storedName, better.storedName))).toBe(0)
})

test('nobody reaches the draft of another', async () => {
  const [user, stranger, job] = [await someCandidate(), await someCandidate(), await someJob()]
  await saveDraft(user, job.slug, typed(whole(user)), { seen: 0, cv: someFile() })
  expect(await findDraft(stranger.id, job.id)).toBeUndefined()
  const cvId = (await findDraft(user.id, job.id))?.cv?.id ?? ''
  expect(await findDraftFile(stranger.id, cvId)).toBeUndefined()
  expect(await deleteDraft(stranger.id, job.slug)).toEqual([])
  expect(await sendDraft(stranger, job.slug, {})).toEqual({ outcome: 'not found' })
  await saveDraft(stranger, job.slug, typed({ note: 'mine' }), { seen: 0 })
  expect(await findDraft(user.id, job.id)).toMatchObject({ note: 'I plan tides.' })
})

test('a job that changes a question brings back that section alone', async () => {
  const [user, job] = [await someCandidate(), await someJobThatAsks('Which ships?', 'Which tides?')]
  const [ships, tides] = job.questions.map(({ id }) => id)
  const answers = { [ships ?? '']: 'Ferries', [tides ?? '']: 'Brest' }
  await saveDraft(user, job.slug, typed(whole(user), answers), { seen: 0, cv: someFile() })
  expect(await statesOf(user, job)).toMatchObject({ identity: 'done', cv: 'done', questions: 'done' })

  await setQuestions(job.recruiter, job.id, [ask('Which ships do you know?'), ask('Which tides?')])
  expect(await statesOf(user, job)).toMatchObject({ identity: 'done', cv: 'done', questions: 'in_progress' })
  const draft = await findDraft(user.id, job.id)
  expect(draft?.answers).toHaveLength(2)
  expect((await sendDraft(user, job.slug, {})).outcome).toBe('unfinished')
})

test('the last application is brought over without its note and consent, and waits to be looked at', async () => {
  const [user, before, job] = [
    await someCandidate(),
    await someJobThatAsks('Which ships?', 'Which tides?'),
    await someJobThatAsks('Which tides?', 'Which winds?'),
  ]
  const draft = { ...whole(user), phone: '+33 6 00 00 00 00', links: 'https://tides.example/', consent: true }
  const answers = (id: string) => (id === before.questions[1]?.id ? 'Brest' : 'Ferries')
  await apply(before.slug, draft, someFile(), { candidate: user, answers })
  await someApplication((await someJob()).slug, await someCandidate())

  const cv = someFile()
  expect(await bringOver(user, job.slug, cv)).toEqual({ version: 1, tookCv: true })
  const brought = await findDraft(user.id, job.id)
  expect(brought).toMatchObject({
    name: user.name,
    phone: '+33 6 00 00 00 00',
    links: 'https://tides.example/',
    note: '',
    consent: false,
    cv: { name: 'cv.pdf' },
    toCheck: ['identity', 'cv', 'questions'],
    answers: [{ question: 'Which tides?', answer: 'Brest' }],
  })
  expect(await statesOf(user, job)).toMatchObject({
    identity: 'check',
    cv: 'check',
    questions: 'in_progress',
  })

  const given = { [job.questions[0]?.id ?? '']: 'Brest', [job.questions[1]?.id ?? '']: 'West' }
  const same = { ...draft, note: '', consent: false }
  await saveDraft(user, job.slug, typed(same, given), { seen: 1 })
  expect(await statesOf(user, job)).toMatchObject({ identity: 'check', cv: 'check', questions: 'done' })
  await saveDraft(user, job.slug, typed({ ...same, phone: '' }, given, ['cv']), { seen: 2 })
  expect((await sendDraft(user, job.slug, {})).outcome).toBe('sent')
})

test('what a draft holds already is not written over, and where nothing is new nothing is brought', async () => {
  const [user, job] = [await someCandidate(), await someJob()]
  expect(await bringOver(user, job.slug, someFile())).toBeUndefined()
  await someApplication((await someJob()).slug, user)
  expect(await findLastApplication(user.id, job.id)).toMatchObject({ name: user.name })
  await saveDraft(user, job.slug, typed({ name: 'Camille R.', email: user.email, note: 'mine' }), {
    seen: 0,
    cv: someFile(),
  })
  expect(await bringOver(user, job.slug, someFile())).toBeUndefined()
  expect(await findDraft(user.id, job.id)).toMatchObject({ name: 'Camille R.', note: 'mine', version: 1 })
})

test('where the address has an application already, a draft ends as if it had been sent', async () => {
  const [user, job] = [await someCandidate(), await someJob({ publishedAt: new Date() })]
  const guest = await someApplication(job.slug)
  const cv = someFile()
  await saveDraft(user, job.slug, typed({ ...whole(user), email: guest.email }), { seen: 0, cv })
  expect(await sendDraft(user, job.slug, {})).toEqual({ outcome: 'stands', dropped: [cv.storedName] })
  expect(await listDrafts(user.id)).toEqual([])
  expect(await listCandidateApplications(user.id)).toEqual([])
})

test('a job that closes keeps its drafts, and takes none of them', async () => {
  const [user, job] = [await someCandidate(), await someJob({ publishedAt: new Date() })]
  await saveDraft(user, job.slug, typed(whole(user)), { seen: 0, cv: someFile() })
  await closeJob(job.recruiter, job.id, 'filled')
  expect(await sendDraft(user, job.slug, {})).toEqual({ outcome: 'closed' })
  expect(await listDrafts(user.id)).toMatchObject([
    { closedAt: expect.any(Date), draft: { note: 'I plan tides.' } },
  ])
})

test('no draft is kept for a job elsewhere, for one that is not there, or beside an application that waits', async () => {
  const [user, job, imported] = [await someCandidate(), await someJob(), await someImportedJob()]
  const save = (slug: string) => saveDraft(user, slug, typed({ note: 'x' }), { seen: 0 })
  expect(await save(imported.slug)).toEqual({ outcome: 'elsewhere' })
  expect(await save('no-such-job')).toEqual({ outcome: 'not found' })
  const sent = await someApplication(job.slug, user)
  expect(await save(job.slug)).toEqual({ outcome: 'already' })
  await withdraw(sent)
  expect(await save(job.slug)).toMatchObject({ outcome: 'saved' })
})
