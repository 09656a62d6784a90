import { eq, getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { askForAlert } from '../alerts/ask'
import { listDueAlerts, writeAlerts } from '../alerts/write'
import { advance, findDeskApplication, recordCvOpened } from '../applications/desk'
import { countApplicationsByStage, listDeskApplications } from '../applications/desk-list'
import { saveDraft } from '../applications/save-draft'
import { submitBrief } from '../briefs/briefs'
import { listDeskLetters } from '../desk/letters'
import { saveJob } from '../jobs/saved'
import { sendMessage } from '../messages/messages'
import { addPrivateNote } from '../notes/notes'
import { findSessionUser, openSession } from '../people/sessions'
import { store, t } from '../store'
import {
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someFile,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { eraseAccount, listNotErased } from './erase'
import { exportPerson, listKeptApplications, listLooks, listOwnFiles } from './export-person'
import { listKeptTooLong } from './kept-too-long'
import { personalColumns } from './personal-columns'
import { policySince } from './policy'
import { purgeRows } from './purge-rows'

const tables = Object.entries(t).flatMap(([name, table]) => (is(table, SQLiteTable) ? [{ name, table }] : []))

/** Every row of the record as text, by table. */
async function wholeRecord() {
  const all = new Map<string, string>()
  for (const { table } of tables)
    all.set(getTableName(table), JSON.stringify(await store.read.select().from(table)))
  return all
}

async function placesOf(...words: string[]) {
  const found: string[] = []
  for (const [table, text] of await wholeRecord())
    for (const word of words) if (text.includes(word)) found.push(`${table}: ${word}`)
  return found
}

/** Somebody with something in every place where the site keeps things of people. */
async function somebodyKnown() {
  const name = `Zénobie ${someEmail().slice(7, 20)}`
  const person = await someCandidate({ name })
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, person.id))
  const [job, other] = [await someJob(), await someJob()]
  const open = await someApplication(job.slug, person)
  const guest = await someApplication(other.slug)
  await store.db
    .update(t.applications)
    .set({ email: person.email, name })
    .where(eq(t.applications.id, guest.id))
  await store.db.update(t.outbox).set({ recipient: person.email }).where(eq(t.outbox.aboutId, guest.id))
  await advance(job.recruiter, open.id, 'in_review', `${name} reads well`)
  await addPrivateNote(job.recruiter, open.id, `${name} may move to Lyon`)
  await saveJob(person.id, job.id)
  const { slug } = await someJob()
  const fields = { name, email: person.email, phone: '', links: '', note: `I am ${name}`, consent: false }
  const draft = { fields, answers: () => '', checked: [] }
  await saveDraft(person, slug, draft, { seen: 0, cv: { ...someFile(), name: `${name}.pdf` } })
  const alert = {
    email: person.email,
    criteria: 'q=tides',
    title: `Tides for ${name}`,
    cadence: 'daily' as const,
  }
  await askForAlert(alert, person.id)
  const [due] = await listDueAlerts(new Date('2100-01-01'), 1)
  if (due) await writeAlerts([{ alert: due, jobs: [], jobIds: [job.id] }], due.lastOpening)
  await sendMessage({ name, email: person.email, topic: 'other', text: `I am ${name}`, page: '' })
  await submitBrief(someBriefDraft({ contactName: name, email: person.email }))
  await openSession(person.id, new Date(), 'Firefox on Linux')
  return { person, name, job, open, guest }
}

test('the register names every table and every column of the record, and nothing else', () => {
  const named = Object.entries(personalColumns).map(([table, columns]) => [
    table,
    columns === 'nobody' ? 'nobody' : Object.keys(columns).sort(),
  ])
  const there = tables.map(({ name, table }) => {
    const columns = Object.entries(personalColumns).find(([one]) => one === name)?.[1]
    return [name, columns === 'nobody' ? 'nobody' : Object.keys(getTableColumns(table)).sort()]
  })
  expect(named.sort()).toEqual(there.sort())
})

test('a column called like something of a person is never named plain', () => {
  const plain = Object.entries(personalColumns).flatMap(([table, columns]) =>
    columns === 'nobody'
      ? []
      : Object.entries(columns).flatMap(([column, kind]) => (kind === 'plain' ? [`${table}.${column}`] : [])),
  )
  expect(
    plain.filter((one) => /\.(email|name|phone|note|password|token|recipient|body|secret)/i.test(one)),
  ).toEqual([])
})

test('after somebody is deleted nothing in the record tells of them, and the counts stay', async () => {
  const { person, name, job, open } = await somebodyKnown()
  const session = await openSession(person.id)
  expect((await placesOf(person.email, name)).length).toBeGreaterThan(8)
  const total = async () =>
    [...(await countApplicationsByStage(job.recruiter)).values()].reduce((sum, n) => sum + n, 0)
  const before = await total()

  const erased = await eraseAccount(person.id)
  expect(erased).toMatchObject({
    outcome: 'done',
    files: [expect.any(String), expect.any(String), expect.any(String)],
  })
  expect(await placesOf(person.email, name)).toEqual([])
  expect(await total()).toBe(before)
  expect(await findSessionUser(session)).toBeUndefined()
  expect(await findDeskApplication(job.recruiter, open.id)).toBeUndefined()
  expect((await listDeskApplications(job.recruiter, { closed: true })).applications).toEqual([])
  expect(
    (await listDeskLetters(await someOwner())).filter(({ recipient }) => recipient === person.email),
  ).toEqual([])
  expect(await eraseAccount(person.id)).toEqual({ outcome: 'not found' })
})

test('whoever never confirmed an address takes nothing along that was sent with it', async () => {
  const job = await someJob()
  const guest = await someApplication(job.slug)
  const squatter = await someCandidate({ email: guest.email })
  await somebodyKnown()
  const taken = await exportPerson(squatter.id)
  expect(taken?.applications).toEqual([])
  for (const table of ['alerts', 'alertLetters', 'briefLinks', 'messages'])
    expect(taken).not.toHaveProperty(table)
  await eraseAccount(squatter.id)
  expect(await findDeskApplication(job.recruiter, guest.id)).toBeDefined()
})

test('somebody at the desk is removed there first', async () => {
  const { id } = await someRecruiter()
  expect(await eraseAccount(id)).toEqual({ outcome: 'works here' })
})

test('an export holds all of one person, nothing of another, and no key', async () => {
  const [one, other] = [await somebodyKnown(), await someCandidate({ name: 'Quentin Absent' })]
  await someApplication((await someJob()).slug, other)
  const record = await exportPerson(one.person.id)
  const text = JSON.stringify(record)
  expect(Object.keys(record ?? {}).sort()).toEqual(
    Object.entries(personalColumns)
      .flatMap(([table, columns]) => (columns === 'nobody' ? [] : [table]))
      .sort(),
  )
  expect(text).toContain(`I am ${one.name}`)
  expect(text).toContain('may move to Lyon')
  expect(text).not.toMatch(/Quentin|argon2|tokenHash|passwordHash|storedName/)
  expect(await listOwnFiles(other.id)).toHaveLength(1)
  expect(await exportPerson('nobody')).toBeUndefined()
})

test('somebody sees who has opened their CV, and when', async () => {
  const { person, job, open } = await somebodyKnown()
  const application = (await listKeptApplications(person.id)).find(({ id }) => id === open.id)
  await recordCvOpened(job.recruiter, application?.cvId ?? '')
  expect(await listLooks([application?.cvId ?? ''])).toMatchObject([
    { by: job.recruiter.name, at: expect.any(Date) },
  ])
})

test('what is past its day is purged, what is open or used stays, and ids are all that is told', async () => {
  const now = new Date()
  const { person, name, open } = await somebodyKnown()
  await store.db.update(t.applications).set({ closedAt: now, stage: 'withdrawn', dueAt: null })
  const inThreeMonths = addDays(now, 93)
  expect((await listKeptTooLong(addDays(now, 90))).applications).toEqual([])
  const found = await listKeptTooLong(inThreeMonths)
  expect(found.applications).toContain(open.id)
  expect(JSON.stringify(found)).not.toContain(name)
  await purgeRows(found, inThreeMonths)
  expect((await listNotErased({ users: [person.id], applications: [open.id] })).applications).toEqual([])
  expect((await listKeptTooLong(inThreeMonths)).applications).toEqual([])

  const inTwoYears = addDays(now, 740)
  const used = await someCandidate()
  await openSession(used.id, addDays(inTwoYears, -100))
  const { accounts } = await listKeptTooLong(inTwoYears)
  expect(accounts).toContain(person.id)
  expect(accounts).not.toContain(used.id)
})

test('a policy counts from when the site first went by it', async () => {
  const now = new Date('2026-11-27T09:00:00Z')
  expect(await policySince('v1', now)).toEqual(now)
  expect(await policySince('v1', addDays(now, 31))).toEqual(now)
  expect(await policySince('v2', addDays(now, 31))).toEqual(addDays(now, 31))
})

test('what its candidate let us keep stays two years, and a draft that nobody touches half a year', async () => {
  const now = new Date()
  const { person, open, guest } = await somebodyKnown()
  await store.db.update(t.applications).set({ closedAt: now, stage: 'withdrawn', dueAt: null })
  await store.db.update(t.applications).set({ consentAt: now }).where(eq(t.applications.id, open.id))
  const inThreeMonths = await listKeptTooLong(addDays(now, 93))
  expect(inThreeMonths.applications).toContain(guest.id)
  expect(inThreeMonths.applications).not.toContain(open.id)
  expect(inThreeMonths.drafts).toEqual([])
  expect((await listKeptTooLong(addDays(now, 732))).applications).toContain(open.id)

  const inHalfAYear = await listKeptTooLong(addDays(now, 184))
  const drafted = () => store.read.$count(t.applicationDrafts, eq(t.applicationDrafts.candidateId, person.id))
  expect(await drafted()).toBe(1)
  await purgeRows(inHalfAYear, now)
  expect(await drafted()).toBe(0)
})
