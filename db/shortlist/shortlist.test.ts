import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { withdraw } from '../applications/applications'
import { findBriefByToken, listVisibleBriefEvents } from '../briefs/briefs'
import { closeByCompany } from '../briefs/by-company'
import { eraseAccount } from '../personal-data/erase'
import { exportPerson } from '../personal-data/export-person'
import { avoidCompany } from '../pool/avoided'
import { workFor } from '../pool/company-recruiters'
import { joinPool, leavePool } from '../pool/consent'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someCandidate,
  someCompany,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { someQuestion, someSearch, someShortlisted } from '../testing/shortlist'
import { answerAsked, answerInterview, withdrawFromShortlist } from './answer'
import { askToShow, takeQuestionBack } from './ask'
import { findAskedByToken, findCandidateAsked, listCandidateAsked, listCompanyLooks } from './asked'
import { listApplicationsToAsk, listDeskShortlist } from './desk'
import { askForInterview, countShortlist, giveVerdict, lookAtShortlist } from './room'

const words = 'Six years of planners.'
const roomOf = async (search: { id: string }) => ({
  list: (await lookAtShortlist({ briefId: search.id, by: 'Marc Delorme' })).map(({ id }) => id),
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
  const [shown] = await lookAtShortlist({ briefId: search.id, by: 'Marc Delorme' })
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
  const by = { briefId: search.id, by: 'Marc Delorme' }
  expect(await lookAtShortlist(by, [leaves.id])).toEqual([])
  expect(await giveVerdict(by, leaves.id, { verdict: 'yes', comment: '' })).toBe(false)
  expect(await askForInterview(by, leaves.id, ['Monday at 10'])).toBe('not found')
})

test('an applicant of the job is asked by their application, and gone once it is withdrawn', async () => {
  const search = await someSearch()
  const job = await someJob({ recruiter: search.recruiter })
  const candidate = await someCandidate()
  const sent = await someApplication(job.slug, candidate)
  const [row] = await store.read.select().from(t.applications).where(eq(t.applications.email, sent.email))
  const applicationId = row?.id ?? ''
  const elsewhere = await askToShow(search.recruiter, search.id, { somebody: { applicationId }, words })
  expect(elsewhere.outcome).toBe('not found')

  await store.db
    .update(t.applications)
    .set({ jobId: search.jobId })
    .where(eq(t.applications.id, applicationId))
  expect((await listApplicationsToAsk(search.recruiter, search.id)).map(({ id }) => id)).toEqual([
    applicationId,
  ])
  const { token } = await someQuestion(search, { applicationId })
  const asked = await findAskedByToken(token)
  if (!asked) throw new Error('the question is missing')
  expect((await listCandidateAsked(candidate.id)).map(({ id }) => id)).toEqual([asked.id])
  await answerAsked(asked, true)
  expect((await roomOf(search)).list).toEqual([asked.id])
  expect(await listApplicationsToAsk(search.recruiter, search.id)).toEqual([])

  await withdraw({ id: applicationId, name: candidate.name })
  expect(await roomOf(search)).toEqual(empty)
})

test('a company learns name and address with the time that somebody takes, and not before', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, by: 'Marc Delorme' }
  expect(await askForInterview(by, one.id, ['Tuesday at 10', 'Thursday at 16'])).toBe('done')
  expect((await newestLetterTo(one.email))?.subject).toBe('Halden would like to meet you')
  expect((await lookAtShortlist(by))[0]?.contact).toBeUndefined()

  expect(await answerInterview(one, 'Friday at 9')).toBe('over')
  expect(await answerInterview(one, 'Tuesday at 10')).toBe('done')
  expect((await lookAtShortlist(by))[0]?.contact).toMatchObject({ name: 'Nour Haddad', email: one.email })
  expect(await askForInterview(by, one.id, ['Monday at 10'])).toBe('agreed')
  expect(await answerInterview(one, 'Thursday at 16')).toBe('over')
})

test('who says no to the times is asked for others, and still not named', async () => {
  const search = await someSearch()
  const one = await someShortlisted(search)
  const by = { briefId: search.id, by: 'Marc Delorme' }
  await askForInterview(by, one.id, ['Tuesday at 10'])
  await answerInterview(one, undefined)
  expect((await lookAtShortlist(by))[0]?.contact).toBeUndefined()
  expect(await askForInterview(by, one.id, ['Wednesday at 9'])).toBe('done')
  expect(await answerInterview(one, 'Wednesday at 9')).toBe('done')
})

test('each look of a company is noted, for the candidate to read and to take along', async () => {
  const search = await someSearch()
  const { candidate, token } = await someShortlisted(search)
  await lookAtShortlist({ briefId: search.id, by: 'Marc Delorme' })
  await lookAtShortlist({ briefId: search.id, by: 'Marc Delorme' })
  const looks = await listCompanyLooks(candidate.id)
  expect(looks.map(({ by, company }) => `${by}, ${company}`)).toEqual(Array(2).fill('Marc Delorme, Halden'))
  expect((await findAskedByToken(token))?.looks).toHaveLength(2)
  expect((await exportPerson(candidate.id))?.presentationLooks).toHaveLength(2)
})

test('the desk reads verdicts and comments, and a company has one word on each', async () => {
  const search = await someSearch()
  const { id } = await someShortlisted(search)
  const by = { briefId: search.id, by: 'Marc Delorme' }
  expect((await countShortlist(search.id)).unsaid).toBe(1)
  await giveVerdict(by, id, { verdict: 'maybe', comment: 'More Go?' })
  await giveVerdict(by, id, { verdict: 'yes', comment: 'Enough Go.' })
  expect((await countShortlist(search.id)).unsaid).toBe(0)
  const [seen] = await listDeskShortlist(search.recruiter, search.id)
  expect(seen).toMatchObject({
    name: 'Nour Haddad',
    shown: true,
    said: { verdict: 'yes', comment: 'Enough Go.' },
  })
  expect(await listDeskShortlist(await someRecruiter(), search.id)).toEqual([])
})

test('a stranger reaches nothing of a shortlist', async () => {
  const [search, other] = [await someSearch(), await someSearch(undefined, 'Ateliers Quince')]
  const one = await someShortlisted(search)
  const foreign = { briefId: other.id, by: 'Bastien Roy' }
  expect(await lookAtShortlist(foreign, [one.id])).toEqual([])
  expect(await giveVerdict(foreign, one.id, { verdict: 'no', comment: '' })).toBe(false)
  expect(await askForInterview(foreign, one.id, ['Monday'])).toBe('not found')
  expect(await findAskedByToken('a'.repeat(32))).toBeUndefined()
  expect(await findAskedByToken(search.token)).toBeUndefined()
  expect(await findBriefByToken(one.token)).toBeUndefined()
  expect(await findCandidateAsked((await someCandidate()).id, one.id)).toBeUndefined()

  const [mallory, owner] = [await someRecruiter(), await someOwner()]
  const { id: candidateId } = await someoneInPool()
  const somebody = { candidateId }
  expect((await askToShow(mallory, search.id, { somebody, words })).outcome).toBe('not found')
  expect((await takeQuestionBack(mallory, search.id, one.id)).outcome).toBe('not found')
  await someCompany('Brisance')
  await workFor({ ...owner, access: 'owner' }, search.recruiter.id, 'Brisance')
  expect((await askToShow(search.recruiter, search.id, { somebody, words })).outcome).toBe('not found')
})

test('nobody is asked who keeps away from the company, twice, or with words that tell who it is', async () => {
  const search = await someSearch(undefined, 'Brisance')
  const [hides, found] = [await someoneInPool(), await someoneInPool()]
  await avoidCompany(hides.id, 'Brisance')
  const ask = (candidateId: string, said: string) =>
    askToShow(search.recruiter, search.id, { somebody: { candidateId }, words: said })
  expect((await ask(hides.id, words)).outcome).toBe('not found')
  expect(await ask(found.id, 'Nour has six years of planners.')).toEqual({
    outcome: 'told',
    what: 'their name',
  })
  expect((await ask(found.id, words)).outcome).toBe('done')
  expect((await ask(found.id, words)).outcome).toBe('already')
})

test('a question without an answer can be taken back, and the room is shut with its search', async () => {
  const search = await someSearch()
  const { id: candidateId } = await someoneInPool()
  const { token } = await someQuestion(search, { candidateId })
  const asked = await findAskedByToken(token)
  const one = await someShortlisted(search)
  expect((await takeQuestionBack(search.recruiter, search.id, one.id)).outcome).toBe('already')
  expect((await takeQuestionBack(search.recruiter, search.id, asked?.id ?? '')).outcome).toBe('done')
  expect(await findAskedByToken(token)).toBeUndefined()

  await closeByCompany({ id: search.id, companyName: 'Halden' }, 'Frozen.')
  expect(await roomOf(search)).toEqual(empty)
  expect(await answerAsked(one, true)).toBe('over')
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
