import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { listVisibleBriefEvents } from '../briefs/briefs'
import { eraseAccount } from '../personal-data/erase'
import { exportPerson } from '../personal-data/export-person'
import { avoidCompany } from '../pool/avoided'
import { joinPool, leavePool } from '../pool/consent'
import { store, t } from '../store'
import { newestLetterTo, someRecruiter } from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { someMeeting, someQuestion, someSearch, someShortlisted } from '../testing/shortlist'
import { answerAsked, answerInterview, withdrawFromShortlist } from './answer'
import { findAskedByToken } from './asked'
import { listDeskShortlist } from './desk'
import { listCompanyLooks } from './of-candidate'
import { countShortlist, lookAtShortlist } from './room'
import { askForInterview, giveVerdict } from './say'

const roomOf = async (search: { id: string }) => ({
  list: (await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })).map(
    ({ id }) => id,
  ),
  count: (await countShortlist(search.id)).all,
})
const empty = { list: [], count: 0 }

test('only who said yes stands in the room', async () => {
  const search = await someSearch()
  const [yes, no, silent] = [await someoneInPool(), await someoneInPool(), await someoneInPool()]
  const asked = await findAskedByToken((await someQuestion(search, { candidateId: yes.id })).token)
  const other = await findAskedByToken((await someQuestion(search, { candidateId: no.id })).token)
  await someQuestion(search, { candidateId: silent.id })
  if (!asked || !other) throw new Error('a question is missing')
  expect(await roomOf(search)).toEqual(empty)

  await answerAsked(asked, true)
  await answerAsked(other, false)
  expect(await roomOf(search)).toEqual({ list: [asked.id], count: 1 })
  expect((await listVisibleBriefEvents(search.id)).map(({ status }) => status)).toContain('shortlist')
  expect((await newestLetterTo(search.email))?.subject).toBe(`Your shortlist waits for you, ${search.number}`)
})

test('a company reads what somebody can do, and neither who they are nor how to reach them', async () => {
  const search = await someSearch()
  const { email, id } = await someShortlisted(search)
  const [shown] = await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })
  expect(shown).toMatchObject({ id, number: 1, profile: { technologies: ['Swift'], city: 'Lyon' } })
  expect(shown?.match?.parts.length).toBeGreaterThan(3)
  for (const told of ['Nour', 'Haddad', email, 'latitude']) expect(JSON.stringify(shown)).not.toContain(told)
})

const ways: [string, (one: Awaited<ReturnType<typeof someShortlisted>>) => Promise<unknown>][] = [
  ['takes the yes back', ({ id }) => withdrawFromShortlist({ id })],
  ['says no after all', (one) => answerAsked(one, false)],
  ['leaves the pool', ({ candidate }) => leavePool(candidate.id)],
  [
    'leaves the pool and comes back',
    async ({ candidate }) => {
      await leavePool(candidate.id)
      await joinPool(candidate.id, addDays(new Date(), 1))
    },
  ],
  ['keeps away from the company', ({ candidate }) => avoidCompany(candidate.id, 'halden S.A.S.')],
  ['deletes the account', ({ candidate }) => eraseAccount(candidate.id)],
]

test.each(ways)('whoever %s is gone from the room at once', async (_way, goes) => {
  const search = await someSearch()
  const [stays, leaves] = [await someShortlisted(search), await someShortlisted(search)]
  expect((await roomOf(search)).count).toBe(2)

  await goes(leaves)
  expect(await roomOf(search)).toEqual({ list: [stays.id], count: 1 })
  const by = { briefId: search.id, personId: null, by: 'Marc Delorme' }
  expect(await lookAtShortlist(by, [leaves.id])).toEqual([])
  expect(await giveVerdict(by, leaves.id, { verdict: 'yes', comment: '' })).toBe(false)
  expect(await askForInterview(by, leaves.id, someMeeting())).toBe('not found')
})

test('a company learns name and address with the time that somebody takes, and not before', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, personId: null, by: 'Marc Delorme' }
  const meeting = someMeeting()
  const [first = '', second = ''] = meeting.times.map((time) => time.toISOString())
  expect(await askForInterview(by, one.id, meeting)).toBe('done')
  expect((await newestLetterTo(one.email))?.subject).toBe('Halden would like to meet you')
  expect((await lookAtShortlist(by))[0]?.contact).toBeUndefined()

  expect(await answerInterview(one, addDays(new Date(), 1).toISOString())).toBe('over')
  expect(await answerInterview(one, first)).toBe('done')
  expect((await lookAtShortlist(by))[0]?.contact).toMatchObject({ name: 'Nour Haddad', email: one.email })
  expect(await askForInterview(by, one.id, someMeeting())).toBe('agreed')
  expect(await answerInterview(one, second)).toBe('over')
})

test('times that are proposed twice are asked for once, until they have an answer', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, personId: null, by: 'Marc Delorme' }
  const letters = () => store.read.$count(t.outbox, eq(t.outbox.recipient, one.email))
  const [before, meeting] = [await letters(), someMeeting()]
  for (const again of [meeting, meeting, { ...meeting, place: 'Room 4' }, { ...meeting, place: 'Room 4' }])
    expect(await askForInterview(by, one.id, again)).toBe('done')
  expect((await letters()) - before).toBe(2)
  await answerInterview(one, undefined)
  await askForInterview(by, one.id, { ...meeting, place: 'Room 4' })
  expect((await letters()) - before).toBe(3)
})

test('who says no to the times is asked for others, and still not named', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, personId: null, by: 'Marc Delorme' }
  await askForInterview(by, one.id, someMeeting())
  await answerInterview(one, undefined)
  expect((await lookAtShortlist(by))[0]?.contact).toBeUndefined()
  const other = someMeeting(5)
  expect(await askForInterview(by, one.id, other)).toBe('done')
  expect(await answerInterview(one, other.times[0]?.toISOString())).toBe('done')
})

test('each look of a company is noted, for the candidate to read and to take along', async () => {
  const search = await someSearch()
  const { candidate, token } = await someShortlisted(search)
  await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })
  await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })
  const looks = await listCompanyLooks(candidate.id)
  expect(looks.map(({ by, company }) => `${by}, ${company}`)).toEqual(Array(2).fill('Marc Delorme, Halden'))
  expect((await findAskedByToken(token))?.looks).toHaveLength(2)
  expect((await exportPerson(candidate.id))?.presentationLooks).toHaveLength(2)
})

test('the desk reads verdicts and comments, and a company has one word on each', async () => {
  const search = await someSearch()
  const { id } = await someShortlisted(search)
  const by = { briefId: search.id, personId: null, by: 'Marc Delorme' }
  expect((await countShortlist(search.id)).unsaid).toBe(1)
  await giveVerdict(by, id, { verdict: 'maybe', comment: 'More Go?' })
  await giveVerdict(by, id, { verdict: 'yes', comment: 'Enough Go.' })
  expect((await countShortlist(search.id)).unsaid).toBe(0)
  const [seen] = await listDeskShortlist(search.recruiter, search.id)
  expect(seen).toMatchObject({
    name: 'Nour Haddad',
    shown: true,
    said: [{ verdict: 'yes', comment: 'Enough Go.' }],
  })
  expect(await listDeskShortlist(await someRecruiter(), search.id)).toEqual([])
})

test('a company is written to once a day at most, however many agree', async () => {
  const search = await someSearch()
  const letters = async () =>
    (await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, search.email))).filter(
      ({ subject }) => subject.startsWith('Your shortlist waits'),
    )
  for (let i = 0; i < 4; i++) await someShortlisted(search)
  const [now, next, ...more] = await letters()
  expect(more).toEqual([])
  expect(Number(next?.dueAt) - Number(now?.dueAt)).toBe(86_400_000)
})
