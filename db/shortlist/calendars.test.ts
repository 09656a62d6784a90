import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { inviteToBrief, listBriefPeople } from '../briefs/people'
import { closeBrief } from '../briefs/steps'
import { eraseAccount, eraseBriefs } from '../personal-data/erase'
import { store, t } from '../store'
import { newestLetterTo, someEmail } from '../testing/makers'
import { someMeeting, someSearch, someShortlisted } from '../testing/shortlist'
import { answerInterview, withdrawFromShortlist } from './answer'
import { callOffAsCandidate, callOffAsCompany, endMeetings, remindOfMeetings } from './meet'
import { lookAtShortlist } from './room'
import { askForInterview } from './say'

type Somebody = Awaited<ReturnType<typeof someAgreed>>

/** Somebody who took the first time that a company proposed. */
async function someAgreed() {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, personId: null as string | null, by: 'Marc Delorme' }
  const meeting = someMeeting()
  await askForInterview(by, one.id, meeting)
  expect(await answerInterview(one, meeting.times[0]?.toISOString())).toBe('done')
  return { search, one, by, meeting, three: [one.email, search.email, search.recruiter.email] }
}

const entriesTo = async (email: string) => {
  const letters = await store.read
    .select({ entry: t.outbox.entry })
    .from(t.outbox)
    .where(eq(t.outbox.recipient, email))
    .orderBy(asc(t.outbox.id))
  return letters.flatMap(({ entry }) => entry ?? [])
}

test('the time that somebody takes goes into the calendars of the three, under one number', async () => {
  const { one, meeting, three } = await someAgreed()
  const all = await Promise.all(three.map(entriesTo))
  for (const [entry, ...more] of all) {
    expect(more).toEqual([])
    expect(entry).toMatchObject({ sequence: 1, isCancelled: false, minutes: 45, place: meeting.place })
    expect(new Date(entry?.startsAt ?? 0)).toEqual(meeting.times[0])
  }
  expect(new Set(all.map(([entry]) => entry?.uid))).toEqual(new Set([`${one.id}@localhost`]))
  expect(all.map(([entry]) => entry?.title)).toEqual([
    'Back-End Developer, Halden',
    'Nour Haddad, Back-End Developer',
    'Nour Haddad, Back-End Developer',
  ])
})

const ends: [string, (agreed: Somebody) => Promise<unknown>][] = [
  ['the company calls it off', ({ by, one }) => callOffAsCompany(by, one.id)],
  ['the candidate cannot come', ({ one }) => callOffAsCandidate(one)],
  ['the candidate takes the yes back', ({ one }) => withdrawFromShortlist(one)],
  ['the search ends', ({ search }) => closeBrief(search.recruiter, search.id, 'No budget.')],
]

test.each(ends)('when %s, all three calendars let it go, once', async (_why, end) => {
  const agreed = await someAgreed()
  await end(agreed)
  await endMeetings()
  await endMeetings()
  for (const email of agreed.three)
    expect((await entriesTo(email)).map(({ sequence, isCancelled }) => [sequence, isCancelled])).toEqual([
      [1, false],
      [2, true],
    ])
  expect((await lookAtShortlist(agreed.by))[0]?.contact).toBeUndefined()
  expect(await callOffAsCandidate(agreed.one)).toBe('over')
})

test('another time after that stands under the same number, and counts more', async () => {
  const { by, one, three } = await someAgreed()
  await callOffAsCompany(by, one.id)
  const again = someMeeting(8)
  expect(await askForInterview(by, one.id, again)).toBe('done')
  expect(await answerInterview(one, again.times[1]?.toISOString())).toBe('done')
  for (const email of three) {
    const entries = await entriesTo(email)
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  }
})

test('who of the company asked for it gets the entry, and no colleague', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const email = someEmail()
  await inviteToBrief({ id: search.id, email: search.email, by: 'Marc Delorme' }, { name: 'Aurore', email })
  const [aurore] = await listBriefPeople(search.id)
  const meeting = someMeeting()
  await askForInterview({ briefId: search.id, personId: aurore?.id ?? null, by: 'Aurore' }, one.id, meeting)
  await answerInterview(one, meeting.times[0]?.toISOString())
  expect((await entriesTo(email)).length).toBe(1)
  expect(await entriesTo(search.email)).toEqual([])
  expect((await newestLetterTo(email))?.text).toMatch(/\/briefs\/[\w-]{32}\/shortlist/)
})

test('a time that has passed is not taken, and stays in the calendars', async () => {
  const { by, one } = await someAgreed()
  expect(await callOffAsCompany(by, one.id, addDays(new Date(), 4))).toBe('over')
  const search = await someSearch()
  const other = await someShortlisted(search)
  const meeting = someMeeting()
  await askForInterview({ briefId: search.id, personId: null, by: 'Marc' }, other.id, meeting)
  expect(await answerInterview(other, meeting.times[0]?.toISOString(), addDays(new Date(), 4))).toBe('over')
})

test('whoever is erased leaves the calendars of the others without a name', async () => {
  const { one, search } = await someAgreed()
  await eraseAccount(one.candidate.id)
  for (const email of [search.email, search.recruiter.email]) {
    const entries = await entriesTo(email)
    expect(entries.at(-1)).toMatchObject({ sequence: 2, isCancelled: true, title: 'Back-End Developer' })
    expect((await newestLetterTo(email))?.subject).not.toContain('Nour')
  }
})

test('a search that is erased leaves the calendars of the candidate and the recruiter, and both are told', async () => {
  const { one, search } = await someAgreed()
  await store.tx((tx) => eraseBriefs(tx, eq(t.briefs.id, search.id), new Date()))
  for (const email of [one.email, search.recruiter.email])
    expect((await entriesTo(email)).at(-1)).toMatchObject({ sequence: 2, isCancelled: true })
  const letter = await newestLetterTo(one.email)
  expect(letter?.text).toContain('does not take place')
  expect(letter?.text).toMatch(/\/candidate$/m)
  expect(await entriesTo(search.email)).toEqual([])
})

test('all three are reminded once, the day before, of a time that still stands', async () => {
  const [agreed, over] = [await someAgreed(), await someAgreed()]
  await withdrawFromShortlist(over.one)
  const at = (days: number) => addDays(agreed.meeting.times[0] ?? new Date(), days)
  const lettersTo = (email: string) => store.read.$count(t.outbox, eq(t.outbox.recipient, email))
  const count = (of: Somebody) => Promise.all(of.three.map(lettersTo))
  const [before, without] = [await count(agreed), await count(over)]
  await remindOfMeetings(at(-1.1))
  expect(await count(agreed)).toEqual(before)
  await remindOfMeetings(at(-0.9))
  await remindOfMeetings(at(-0.8))
  expect(await count(agreed)).toEqual(before.map((n) => n + 1))
  expect(await count(over)).toEqual(without)
  for (const email of agreed.three) expect((await newestLetterTo(email))?.text).toContain('begins on')

  await callOffAsCompany(agreed.by, agreed.one.id, at(-0.7))
  const again = someMeeting(8)
  await askForInterview(agreed.by, agreed.one.id, again, at(-0.6))
  await answerInterview(agreed.one, again.times[1]?.toISOString(), at(-0.5))
  await remindOfMeetings(addDays(again.times[1] ?? new Date(), -0.5))
  expect((await newestLetterTo(agreed.one.email))?.text).toContain('begins on')
})
