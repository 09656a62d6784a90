import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { findBriefByToken } from '../briefs/briefs'
import { closeByCompany } from '../briefs/by-company'
import { avoidCompany } from '../pool/avoided'
import { workFor } from '../pool/company-recruiters'
import { store, t } from '../store'
import {
  someApplication,
  someCandidate,
  someCompany,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { someMeeting, someQuestion, someSearch, someShortlisted } from '../testing/shortlist'
import { answerAsked } from './answer'
import { askToShow, takeQuestionBack } from './ask'
import { findAskedByToken, findCandidateAsked } from './asked'
import { listApplicationsToAsk } from './desk'
import { callOffAsCompany } from './meet'
import { listCandidateAsked } from './of-candidate'
import { countShortlist, lookAtShortlist } from './room'
import { askForInterview, giveVerdict } from './say'

const words = 'Six years of planners.'
const roomOf = async (search: { id: string }) => ({
  list: (await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })).map(
    ({ id }) => id,
  ),
  count: (await countShortlist(search.id)).all,
})
const empty = { list: [], count: 0 }

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

test('a stranger reaches nothing of a shortlist', async () => {
  const [search, other] = [await someSearch(), await someSearch(undefined, 'Ateliers Quince')]
  const one = await someShortlisted(search)
  const foreign = { briefId: other.id, personId: null, by: 'Bastien Roy' }
  expect(await lookAtShortlist(foreign, [one.id])).toEqual([])
  expect(await giveVerdict(foreign, one.id, { verdict: 'no', comment: '' })).toBe(false)
  expect(await askForInterview(foreign, one.id, someMeeting())).toBe('not found')
  expect(await callOffAsCompany(foreign, one.id)).toBe('not found')
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
