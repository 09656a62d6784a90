import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { type ListName, listActs } from '@/rules/desk/list-acts'
import { submitBrief } from '../../briefs/briefs'
import { findDeskBrief, listDeskBriefEvents } from '../../briefs/desk'
import { findContact } from '../../contacts/desk'
import { listDeskConversations } from '../../conversations/lists'
import { writeToCandidate } from '../../conversations/write'
import { findLabels, listLabels } from '../../lists/labels'
import { findMessage, listMessages, sendMessage } from '../../messages/messages'
import type { Staff } from '../../people/users'
import { findGroup } from '../../pool/viewer'
import { findReport, listReports, reportJob } from '../../reports/reports'
import { store, t } from '../../store'
import { findTemplate, keepTemplate } from '../../templates/templates'
import { someContact } from '../../testing/contacts'
import {
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJob,
  someRecruiter,
} from '../../testing/makers'
import { joinedPool } from '../../testing/pool'
import { listDeskLetters } from '../letters'
import { actOnRows, undoOnRows } from './act'
import { listNamed } from './named'
import type { Given } from './verbs'

const now = new Date()
const soon = new Date(now.getTime() + 20_000)
let recruiter: Staff
let job: Awaited<ReturnType<typeof someJob>>

beforeEach(async () => {
  job = await someJob()
  recruiter = job.recruiter
})

const onRows = async (list: ListName, act: string, ids: string[], given: Given = {}, who = recruiter) => {
  const chosen = (await listNamed(who, list, ids)).map(({ id, version }) => ({ id, seen: version }))
  return actOnRows(who, { list, act, chosen }, given, now)
}
const undo = (list: ListName, act: string, ids: string[], mark = '') =>
  undoOnRows(recruiter, { list, act, ids, mark }, soon)
const verbsOf = async (id: string) => {
  const { verb, subjectId } = t.auditEvents
  return (await store.read.select({ verb }).from(t.auditEvents).where(eq(subjectId, id))).map(
    (one) => one.verb,
  )
}

test('two briefs go to a colleague, and within the minute they come back as they were', async () => {
  const to = (await someRecruiter()).id
  const ids = []
  for (const _ of [1, 2]) {
    const { number } = await submitBrief(someBriefDraft({ email: someEmail() }))
    const [brief] = await store.read.select().from(t.briefs).where(eq(t.briefs.number, number))
    ids.push(brief?.id ?? '')
  }
  const before = (await listDeskBriefEvents(ids[0] ?? '')).length
  expect(await onRows('briefs', 'give', ids, { to })).toMatchObject({ done: ids, left: [] })
  expect(await findDeskBrief(recruiter, ids[0] ?? '')).toBeUndefined()
  expect(await undo('briefs', 'give', ids)).toBe(2)
  expect(await findDeskBrief(recruiter, ids[0] ?? '')).toBeDefined()
  expect(await listDeskBriefEvents(ids[0] ?? '')).toHaveLength(before)
  expect(await verbsOf(ids[0] ?? '')).toEqual(expect.arrayContaining(['assign', 'undo assign']))
  await onRows('briefs', 'give', ids, { to })
  const late = new Date(now.getTime() + 61_000)
  expect(await undoOnRows(recruiter, { list: 'briefs', act: 'give', ids, mark: '' }, late)).toBe(0)
})

test('contacts get tags and a list beside those that they have, and lose only these again', async () => {
  const [one, two] = [await someContact(recruiter), await someContact(recruiter)]
  const ids = [one.id, two.id]
  const tagsOf = async (contactId: string) => (await findLabels(recruiter, { contactId })).tags
  const say = (tags: string[]) => ({ labels: { tags, lists: [], newList: 'Rivers' } })
  const label = (tags: string[], chosen: string[], at = now) =>
    actOnRows(
      recruiter,
      { list: 'contacts', act: 'label', chosen: chosen.map((id) => ({ id, seen: 0 })) },
      say(tags),
      at,
    )
  const listsOf = async (contactId: string) =>
    (await findLabels(recruiter, { contactId })).lists.filter(({ isOn }) => isOn).length
  const kept = await label(['kept'], [one.id])
  // In the same thousandth of a second, as two tabs may.
  const { done, mark } = await label(['go', 'kept'], ids)
  expect(done).toEqual(ids)
  expect(await tagsOf(one.id)).toEqual(['go', 'kept'])
  expect(await undo('contacts', 'label', ids, mark)).toBe(2)
  expect([await tagsOf(one.id), await tagsOf(two.id)]).toEqual([['kept'], []])
  expect([await listsOf(one.id), await listsOf(two.id)]).toEqual([1, 0])
  for (const none of ['', mark.slice(0, 10), '%', 'x', mark, kept.mark.toUpperCase()])
    expect(await undo('contacts', 'label', ids, none)).toBe(0)
  const late = new Date(now.getTime() + 60_000)
  const list: ListName = 'contacts'
  const asked = { list, act: 'label', ids: [one.id], mark: kept.mark }
  expect(await undoOnRows(recruiter, asked, late)).toBe(0)
  expect(await undoOnRows(await someRecruiter(), asked, soon)).toBe(0)
  expect(await undoOnRows(recruiter, asked, soon)).toBe(1)
  expect((await listLabels(recruiter)).lists).toEqual([])
})

test('contacts are deleted and brought back, and nobody who was deleted is written to', async () => {
  const { id } = await someContact(recruiter)
  expect((await onRows('contacts', 'delete', [id])).done).toEqual([id])
  expect((await onRows('contacts', 'invite', [id], { job: { job: job.id, words: '' } })).done).toEqual([])
  expect(await undo('contacts', 'delete', [id])).toBe(1)
  expect((await findContact(store.read, recruiter, id))?.deletedAt).toBeNull()
  expect(
    (await onRows('contacts', 'invite', [id], { job: { job: job.id, words: 'Come, {candidate}.' } })).done,
  ).toEqual([id])
})

test('profiles are tagged for a company that may see them', async () => {
  const { id } = await joinedPool((await someCandidate()).id)
  const viewer = { recruiterId: recruiter.id, company: job.company, group: await findGroup(job.company.id) }
  const chosen = [{ id, seen: 0 }]
  const given = { labels: { tags: ['swift'], lists: [], newList: '' } }
  const { done } = await actOnRows(
    recruiter,
    { list: 'candidates', act: 'label', chosen, viewer },
    given,
    now,
  )
  expect(done).toEqual([id])
  expect((await findLabels(recruiter, { candidateId: id })).tags).toEqual(['swift'])
  expect((await actOnRows(recruiter, { list: 'candidates', act: 'label', chosen }, given, now)).done).toEqual(
    [],
  )
})

test('e-mails are stopped, sent again, and a stop is taken back', async () => {
  await someApplication(job.slug, await someCandidate())
  const [letter] = await listDeskLetters(recruiter)
  const ids = [letter?.id ?? '']
  expect((await onRows('mail', 'again', ids)).left).toHaveLength(1)
  expect((await onRows('mail', 'stop', ids)).done).toEqual(ids)
  expect((await onRows('mail', 'stop', ids)).left).toHaveLength(1)
  expect(await undo('mail', 'stop', ids)).toBe(1)
  expect((await listDeskLetters(recruiter))[0]?.failedAt).toBeNull()
  expect(await verbsOf(ids[0] ?? '')).toEqual(['stop', 'send again'])
})

test('reports are settled together; one that was answered stays settled', async () => {
  for (const email of ['', someEmail()])
    await reportJob(job.id, { reason: 'wrong', text: 'The town', email }, now)
  const ids = (await listReports(recruiter, { state: 'open' })).map(({ id }) => id)
  await onRows('reports', 'settle', ids)
  expect(await undo('reports', 'settle', ids)).toBe(2)
  await onRows('reports', 'settle', ids, { answer: 'Mended.' })
  expect(await undo('reports', 'settle', ids)).toBe(0)
  expect((await findReport(recruiter, ids[0] ?? ''))?.answer).toBe('Mended.')
})

test('messages are noted as answered elsewhere, and wait again', async () => {
  const email = someEmail()
  await sendMessage({ name: 'Camille Roux', email, topic: 'guide', text: 'The pay looks wrong.', page: '' })
  const message = (await listMessages(recruiter, { state: 'open' })).find((one) => one.email === email)
  const ids = [message?.id ?? '']
  expect((await onRows('messages', 'elsewhere', ids)).done).toEqual(ids)
  expect(await undo('messages', 'elsewhere', ids)).toBe(1)
  expect((await findMessage(recruiter, ids[0] ?? ''))?.answeredAt).toBeNull()
})

test('conversations are put away and come back', async () => {
  const { id } = await someApplication(job.slug, await someCandidate())
  await writeToCandidate(recruiter, id, 'Which day?')
  const all = async () =>
    (await listDeskConversations(recruiter, { shelf: 'all' })).conversations.map((row) => row.id)
  const ids = await all()
  expect(ids).toHaveLength(1)
  await onRows('conversations', 'archive', ids)
  expect(await all()).toEqual([])
  await undo('conversations', 'archive', ids)
  expect(await all()).toEqual(ids)
})

test('templates are deleted and brought back', async () => {
  const kept = await keepTemplate(recruiter, {
    name: 'Hello',
    purpose: 'message',
    en: 'Hello',
    fr: '',
    shared: false,
  })
  const ids = [kept.outcome === 'done' ? kept.id : '']
  expect((await onRows('templates', 'delete', ids)).done).toEqual(ids)
  expect(await findTemplate(recruiter, ids[0] ?? '')).toBeUndefined()
  expect(await undo('templates', 'delete', ids)).toBe(1)
})

test('a stranger does nothing to the rows of another, and undoes nothing', async () => {
  const stranger = await someRecruiter()
  await someApplication(job.slug, await someCandidate())
  const contact = await someContact(recruiter)
  const [letter] = await listDeskLetters(recruiter)
  await reportJob(job.id, { reason: 'wrong', text: 'The town', email: '' }, now)
  const [report] = await listReports(recruiter, { state: 'open' })
  const rows: [ListName, string][] = [
    ['contacts', contact.id],
    ['mail', letter?.id ?? ''],
    ['reports', report?.id ?? ''],
  ]
  for (const [list, id] of rows)
    for (const act of Object.keys(listActs[list].acts)) {
      const chosen = [{ id, seen: 0 }]
      expect(await actOnRows(stranger, { list, act, chosen }, {}, now)).toMatchObject({ done: [], left: [] })
    }
  await onRows('mail', 'stop', [letter?.id ?? ''])
  expect(
    await undoOnRows(stranger, { list: 'mail', act: 'stop', ids: [letter?.id ?? ''], mark: '' }, soon),
  ).toBe(0)
})
