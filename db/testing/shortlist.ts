import { eq } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { findBriefByToken, submitBrief } from '../briefs/briefs'
import { convertBrief, qualifyBrief } from '../briefs/steps'
import { publishJob, reviseJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { answerAsked } from '../shortlist/answer'
import { askToShow, type Somebody } from '../shortlist/ask'
import { findAskedByToken } from '../shortlist/asked'
import { store, t } from '../store'
import { newestLetterTo, someBriefDraft, someJobDraft, someRecruiter } from './makers'
import { someoneInPool } from './pool'

/** An interview in so many days, and one in two days more, as a company proposes it. */
export const someMeeting = (days = 3) => ({
  times: [addDays(new Date(), days), addDays(new Date(), days + 2)],
  ...{ minutes: 45, place: 'https://calls.example/halden', note: 'With Ana.' },
})

const words = 'Wrote the planner of a carrier in Go, and would do it again with fewer tables.'

/** A brief whose job is written, with its company's token. */
export async function someSearch(recruiter?: Staff, companyName = 'Halden', confidential = false) {
  const by = recruiter ?? (await someRecruiter())
  const { token, number } = await submitBrief(someBriefDraft({ companyName, confidential }))
  const { id = '', email = '' } = (await findBriefByToken(token)) ?? {}
  await qualifyBrief(by, id, '')
  const draft = await convertBrief(by, id)
  if (draft.outcome !== 'done') throw new Error('the brief was not converted')
  return { id, token, number, email, recruiter: by, jobId: draft.jobId }
}

/** Asks somebody for a search; the token of the link in the letter to them. */
export async function someQuestion(search: Awaited<ReturnType<typeof someSearch>>, somebody: Somebody) {
  const asked = await askToShow(search.recruiter, search.id, { somebody, words })
  if (asked.outcome !== 'done') throw new Error(`nobody was asked: ${asked.outcome}`)
  const [person] =
    'candidateId' in somebody
      ? await store.read
          .select({ email: t.users.email })
          .from(t.users)
          .where(eq(t.users.id, somebody.candidateId))
      : await store.read
          .select({ email: t.applications.email })
          .from(t.applications)
          .where(eq(t.applications.id, somebody.applicationId))
  const letter = await newestLetterTo(person?.email ?? '')
  const [, token = ''] = /\/shortlists\/([\w-]{32})/.exec(letter?.text ?? '') ?? []
  return { token, email: person?.email ?? '', subject: letter?.subject }
}

/** Somebody of the pool who has agreed that the company of a search sees them. */
export async function someShortlisted(search: Awaited<ReturnType<typeof someSearch>>) {
  const candidate = await someoneInPool()
  const question = await someQuestion(search, { candidateId: candidate.id })
  const asked = await findAskedByToken(question.token)
  if (!asked) throw new Error('the question is missing')
  await answerAsked(asked, true)
  return { candidate, ...question, id: asked.id, briefId: asked.briefId }
}

/** A public job whose company keeps its name from the public. */
export async function someConfidentialJob(companyName: string, title: string) {
  const search = await someSearch(undefined, companyName, true)
  await reviseJob(search.recruiter, search.jobId, {
    ...someJobDraft({ companyId: '' }),
    companyId: undefined,
    title,
  })
  const published = await publishJob(search.recruiter, search.jobId)
  if (published.outcome !== 'done') throw new Error(`the job is not public: ${published.outcome}`)
  const [row] = await store.read.select({ slug: t.jobs.slug }).from(t.jobs).where(eq(t.jobs.id, search.jobId))
  return { ...search, slug: row?.slug ?? '' }
}
