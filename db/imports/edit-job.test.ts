import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type ImportedDraft, importedDraft } from '@/rules/jobs/imported-draft'
import { findDeskJob } from '../jobs/desk'
import { listJobsToIndex } from '../jobs/jobs'
import { store, t } from '../store'
import { someCompany, someJob, someOwner, someRecruiter } from '../testing/makers'
import { editImportedJob, followSource, listEditedParts } from './edit-job'
import { type JobToSave, saveImportedJobs } from './imported-jobs'

const now = new Date('2026-11-10T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let boards = 0

async function someGermanJob() {
  const [owner, companyId] = [await someOwner(), await someCompany('Schleuse')]
  const origin = { source: 'ashby', board: `schleuse-${boards++}`, recruiterId: owner.id }
  const read: JobToSave = {
    companyId,
    externalId: 'a',
    contentHash: 'first',
    title: 'Schleusenplaner',
    city: 'Wien',
    country: 'AT',
    latitude: 48.2,
    longitude: 16.4,
    language: 'de',
    seniority: 'senior',
    summary: 'Du planst die Schleusen.',
    work: 'Du planst die Schleusen der Donau, jede Nacht.',
    advert: '<p>Du planst die Schleusen der Donau, jede Nacht.</p>',
    technologies: ['Go'],
  }
  const [saved] = await saveImportedJobs(origin, [read], now)
  const id = saved?.id ?? 0
  const find = async () => {
    const job = await findDeskJob(owner, id)
    if (!job) throw new Error('the job that was just imported is missing')
    return job
  }
  const importAgain = (changes: Partial<JobToSave>) =>
    saveImportedJobs(origin, [{ ...read, contentHash: 'second', ...changes }], later(5))
  return { owner, id, find, importAgain }
}

/** The form of a job as it stands, with what is typed into it. */
function form(
  job: Awaited<ReturnType<typeof findDeskJob>>,
  typed: Record<string, string> = {},
): ImportedDraft {
  return importedDraft.parse({
    role: job?.role ?? '',
    seniority: job?.seniority ?? '',
    contract: job?.contract ?? '',
    workplace: job?.workplace ?? '',
    city: job?.city,
    country: job?.country,
    payMin: job?.payMin?.toString() ?? '',
    payMax: job?.payMax?.toString() ?? '',
    payCurrency: job?.payCurrency,
    payPeriod: job?.payPeriod,
    payNet: job?.payNet ? 'net' : 'gross',
    language: job?.language,
    summary: job?.summary,
    technologies: job?.technologies.join(', '),
    ...typed,
  })
}

test('a German job in Austria that is saved as it stands stays as it is', async () => {
  const { owner, id, find } = await someGermanJob()
  const before = await find()
  expect(await editImportedJob(owner, id, form(before), later(1))).toEqual({ outcome: 'already' })
  expect(await find()).toEqual(before)
  expect(await listEditedParts([id])).toEqual(new Map())
})

test('what was corrected is shown, is searched, and survives the next import; the rest follows its source', async () => {
  const { owner, id, find, importAgain } = await someGermanJob()
  const typed = { seniority: 'lead', payMin: '70000', payMax: '80000', technologies: 'Go, Kafka' }
  expect(await editImportedJob(owner, id, form(await find(), typed), later(1))).toEqual({ outcome: 'done' })
  const corrected = { seniority: 'lead', payMin: 70_000, payMax: 80_000, payYearlyMax: 80_000 } as const
  expect(await find()).toMatchObject({ ...corrected, technologies: ['Go', 'Kafka'], language: 'de' })
  expect(await listJobsToIndex([id])).toMatchObject([{ ...corrected, technologies: ['Go', 'Kafka'] }])

  await importAgain({ title: 'Schleusenmeister', city: 'Linz', seniority: 'mid', technologies: ['Rust'] })
  expect(await find()).toMatchObject({
    ...corrected,
    technologies: ['Go', 'Kafka'],
    title: 'Schleusenmeister',
    city: 'Linz',
    latitude: 48.2,
  })
})

test('a corrected town is looked up anew, and its next import moves it no more', async () => {
  const { owner, id, find, importAgain } = await someGermanJob()
  await editImportedJob(owner, id, form(await find(), { city: 'Bern', country: 'CH' }), later(1))
  expect(await find()).toMatchObject({ city: 'Bern', country: 'CH', latitude: null, placed: false })
  await importAgain({ city: 'Linz', latitude: 48.3, longitude: 14.3 })
  expect(await find()).toMatchObject({ city: 'Bern', country: 'CH', latitude: null })
})

test('an import that comes while the form is open loses nothing to it', async () => {
  const { owner, id, find, importAgain } = await someGermanJob()
  const shown = form(await find())
  const typed = form(await find(), { seniority: 'lead' })
  await importAgain({ city: 'Linz', technologies: ['Rust'] })
  expect(await editImportedJob(owner, id, typed, later(6), { shown })).toEqual({ outcome: 'done' })
  expect(await find()).toMatchObject({ seniority: 'lead', city: 'Linz', technologies: ['Rust'] })
  expect(await listEditedParts([id])).toEqual(new Map([[id, ['seniority']]]))
})

test('a job that is given back to its source is written by its next import, changed or not', async () => {
  const { owner, id, find, importAgain } = await someGermanJob()
  expect(await followSource(owner, id, later(1))).toEqual({ outcome: 'already' })
  await editImportedJob(owner, id, form(await find(), { seniority: 'lead' }), later(2))
  expect(await followSource(await someRecruiter(), id, later(3))).toEqual({ outcome: 'not found' })
  expect(await followSource(owner, id, later(3))).toEqual({ outcome: 'done' })
  expect(await listEditedParts([id])).toEqual(new Map())
  const [source] = await store.read
    .select({ contentHash: t.jobSources.contentHash })
    .from(t.jobSources)
    .where(eq(t.jobSources.jobId, id))
  expect(source?.contentHash).not.toBe('first')
  await importAgain({ contentHash: 'first' })
  expect(await find()).toMatchObject({ seniority: 'senior' })
})

test('what the source does not say may stay unknown, and what is wrong is taken out', async () => {
  const { owner, id, find } = await someGermanJob()
  await editImportedJob(owner, id, form(await find(), { seniority: '' }), later(1))
  expect(await find()).toMatchObject({ seniority: null, role: null, contract: null })
})

test('a colleague’s imported job, and a job of our own, are not corrected by this form', async () => {
  const { owner, id, find } = await someGermanJob()
  const stranger = await someRecruiter()
  await someJob({ recruiter: stranger })
  expect(await editImportedJob(stranger, id, form(await find(), { team: '9' }))).toEqual({
    outcome: 'not found',
  })
  const own = await someJob()
  expect(await editImportedJob(own.recruiter, own.id, form(own, { team: '9' }))).toEqual({
    outcome: 'not found',
  })
  expect(await editImportedJob(owner, id, form(await find(), { team: '9' }), later(1), { seen: 3 })).toEqual({
    outcome: 'done',
  })
  expect(
    await editImportedJob(owner, id, form(await find(), { team: '8' }), later(2), { seen: 0 }),
  ).toMatchObject({
    outcome: 'stale',
  })
})

test.each([
  ['a language that is none', { language: 'xx' }, 'language'],
  ['a country that is none', { country: 'ZZ' }, 'country'],
  ['a range that is upside down', { payMin: '80000', payMax: '70000' }, 'payMax'],
  ['a figure that no job pays', { payMin: '80' }, 'payMin'],
  ['no sentence', { summary: ' ' }, 'summary'],
])('%s is not taken', async (_what, typed, field) => {
  const { find } = await someGermanJob()
  expect(() => form(undefined, { ...typed })).toThrow()
  const job = await find()
  const { officeDays: _days, ...draft } = form(job)
  const fields = { ...draft, technologies: 'Go', payNet: 'gross', payMin: '', payMax: '', ...typed }
  const text = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']))
  expect(importedDraft.safeParse(text).error?.issues.map(({ path }) => path[0])).toEqual([field])
})
