import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { findCandidateApplication, withdraw } from '../applications/applications'
import { advance, reject } from '../applications/desk'
import { helpForInterview, helpForInterviewer, keepInterviewHelp } from '../applications/interview-help'
import { submitBrief } from '../briefs/briefs'
import { listDeskBriefs } from '../briefs/desk'
import { closeBrief, qualifyBrief } from '../briefs/steps'
import { eraseAccount } from '../personal-data/erase'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someCandidate,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { archive, listConversation, markRead } from './conversations'
import { listCandidateConversations, listDeskConversations } from './lists'
import { countUnreadAtDesk, countUnreadOf } from './unread'
import { writeAboutBrief, writeToCandidate, writeToDesk } from './write'

const all = { shelf: 'all' as const }
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes))

async function someone() {
  const job = await someJob()
  const candidate = await someCandidate({ name: 'Camille Roux' })
  const { id } = await someApplication(job.slug, candidate)
  return { job, candidate, recruiter: job.recruiter, id, about: { applicationId: id } }
}
let here: Awaited<ReturnType<typeof someone>>
beforeEach(async () => {
  here = await someone()
})

test('what a recruiter writes reaches the candidate by e-mail, with a private link to answer', async () => {
  const { recruiter, candidate, id, about } = here
  expect(await writeToCandidate(recruiter, id, 'Which of the two offices suits you?', at(0))).toBe('done')
  const letter = await newestLetterTo(candidate.email)
  expect(letter?.subject).toBe('A message about your application: Back-end developer, routing, Halden')
  expect(letter?.text).toContain('Which of the two offices suits you?')
  expect(letter?.text).toMatch(/\/applications\/[\w-]{32}/)
  expect(await countUnreadOf(candidate.id)).toBe(1)
  await markRead('other', about, at(1))
  expect(await countUnreadOf(candidate.id)).toBe(0)
  expect((await listConversation(about))[0]).toMatchObject({ side: 'desk', read: true })
})

test('a candidate answers before being read, and begins to write once somebody has looked', async () => {
  const { recruiter, candidate, id, about } = here
  expect(await writeToDesk(about, 'Did it arrive?', candidate.id)).toBe('not now')
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  expect(await writeToDesk(about, 'Lyon', candidate.id, at(1))).toBe('done')
  expect(await countUnreadAtDesk(recruiter)).toBe(1)
  await markRead('desk', about, at(2))
  expect(await countUnreadAtDesk(recruiter)).toBe(0)

  const other = await someone()
  await advance(other.recruiter, other.id, 'in_review', '')
  expect(await writeToDesk(other.about, 'I have moved to Lyon.', other.candidate.id)).toBe('done')
})

test('a double click is one message and one e-mail', async () => {
  const { recruiter, candidate, id, about } = here
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  const first = await newestLetterTo(candidate.email)
  expect(await writeToCandidate(recruiter, id, 'Which office?', at(1))).toBe('done')
  expect(await listConversation(about)).toHaveLength(1)
  expect((await newestLetterTo(candidate.email))?.id).toBe(first?.id)
  await writeToCandidate(recruiter, id, 'Which office?', at(30))
  expect(await listConversation(about)).toHaveLength(2)
})

test('a colleague and another candidate reach nothing of it; an owner does', async () => {
  const { recruiter, id, about } = here
  const colleague = await someRecruiter()
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  await writeToDesk(about, 'Lyon', null, at(1))
  expect(await writeToCandidate(colleague, id, 'Hello')).toBe('not found')
  expect((await listDeskConversations(colleague, all)).conversations).toEqual([])
  expect(await countUnreadAtDesk(colleague)).toBe(0)
  const stranger = await someCandidate()
  expect((await listCandidateConversations(stranger.id, all)).conversations).toEqual([])
  expect(await findCandidateApplication(stranger.id, id)).toBeUndefined()
  const seen = (await listDeskConversations(await someOwner(), all)).conversations
  expect(seen.map((row) => row.applicationId)).toContain(id)
})

test('what is withdrawn is over: the desk no longer reads it, and nobody writes', async () => {
  const { recruiter, candidate, id, about } = here
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  await withdraw({ id, name: 'Camille Roux' })
  expect((await listDeskConversations(recruiter, all)).conversations).toEqual([])
  expect(await writeToCandidate(recruiter, id, 'Why?')).toBe('not found')
  expect(await writeToDesk(about, 'Lyon', candidate.id)).toBe('not now')
  expect((await listCandidateConversations(candidate.id, all)).conversations).toHaveLength(1)
})

test('unread conversations stand first, words find them, and archived ones come back with a new message', async () => {
  const { recruiter, id, about } = here
  const second = await someApplication(here.job.slug)
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  await writeToDesk(about, 'The one in Lyon', null, at(1))
  await writeToCandidate(recruiter, second.id, 'From when?', at(5))
  const order = async (query = {}) =>
    (await listDeskConversations(recruiter, { ...all, ...query })).conversations.map(
      (row) => row.applicationId,
    )
  expect(await order()).toEqual([id, second.id])
  expect(await order({ q: 'in lyon' })).toEqual([id])
  expect(await order({ q: '100%' })).toEqual([])
  await archive('desk', about, at(6))
  expect(await order()).toEqual([second.id])
  expect(await order({ shelf: 'archived' })).toEqual([id])
  await writeToDesk(about, 'Or Paris', null, at(7))
  expect(await order({ shelf: 'unread' })).toEqual([id])
})

test('a company and its recruiter write to each other about a brief; once it is closed only an answer goes', async () => {
  const { recruiter } = here
  const draft = someBriefDraft({ companyName: `Nodal ${here.id}` })
  await submitBrief(draft)
  const brief = (await listDeskBriefs(recruiter)).find(({ companyName }) => companyName === draft.companyName)
  const about = { briefId: brief?.id ?? '' }
  expect(await writeToDesk(about, 'We forgot the start date.', null, at(0))).toBe('done')
  await qualifyBrief(recruiter, about.briefId, '')
  expect(await writeAboutBrief(recruiter, about.briefId, 'Thank you. When?', at(1))).toBe('done')
  expect((await newestLetterTo(draft.email))?.text).toContain('Thank you. When?')
  expect(await writeAboutBrief(await someRecruiter(), about.briefId, 'Mine')).toBe('not found')
  await closeBrief(recruiter, about.briefId, 'No budget')
  expect(await writeToDesk(about, 'Why?', null, at(2))).toBe('done')
  expect(await listConversation(about)).toMatchObject([
    { side: 'other' },
    { side: 'desk' },
    { side: 'other' },
  ])
})

test('what would help at an interview is read by its recruiter during the interview, and ends with the application', async () => {
  const { recruiter, id } = here
  await keepInterviewHelp(id, 'A room without stairs')
  expect(await helpForInterviewer(recruiter, id)).toBe('')
  await advance(recruiter, id, 'interview', '')
  expect(await helpForInterviewer(recruiter, id)).toBe('A room without stairs')
  expect(await helpForInterviewer(await someOwner(), id)).toBe('')
  await keepInterviewHelp(id, '')
  expect(await helpForInterview(id)).toBe('')
  await keepInterviewHelp(id, 'More time')
  await reject(recruiter, id, 'skills', '')
  expect(await helpForInterview(id)).toBe('')
  expect(await keepInterviewHelp(id, 'More time')).toBe(false)
})

test('whoever deletes their account takes their messages and what would help with them', async () => {
  const { recruiter, candidate, id, about } = here
  await writeToCandidate(recruiter, id, 'Which office?', at(0))
  await keepInterviewHelp(id, 'More time')
  await store.db
    .update(t.users)
    .set({ verifiedAt: at(0) })
    .where(eq(t.users.id, candidate.id))
  await eraseAccount(candidate.id)
  expect(await listConversation(about)).toEqual([])
  expect(await helpForInterview(id)).toBe('')
})
