import { and, eq } from 'drizzle-orm'
import { dayOf, siteCalendar } from '../../rules/calendar'
import { addDays } from '../../rules/dates'
import { momentIn } from '../../rules/interviews/times'
import { inviteToBrief, listBriefPeople } from '../briefs/people'
import type { User } from '../people/users'
import { answerAsked } from '../shortlist/answer'
import { askToShow } from '../shortlist/ask'
import { listCandidateAsked } from '../shortlist/of-candidate'
import { lookAtShortlist } from '../shortlist/room'
import { askForInterview, giveVerdict } from '../shortlist/say'
import { store, t } from '../store'
import { demoMembers } from './people'

/** Whom the recruiter of one brief has asked, in the order of the demo's candidates, and what came of it. */
const asked = [
  {
    who: 0,
    words:
      'Took a nightly planner from 70 minutes to 18, and writes about it better than most. Wants two days at home.',
    agrees: true,
  },
  {
    who: 3,
    words: 'Nine years on call, and quiet for the last three. Would rather move what you run than add to it.',
    agrees: true,
  },
  { who: 1, words: 'Knows the path from a meter to a page, end to end.', agrees: undefined },
] as const

/** A shortlist in use: two people agreed, two of the company have said what they think, an interview is proposed. */
export async function insertShortlist(candidates: User[], now: Date): Promise<void> {
  const ago = (days: number) => addDays(now, -days)
  const [brief] = await store.read
    .select()
    .from(t.briefs)
    .where(and(eq(t.briefs.status, 'searching'), eq(t.briefs.role, 'back-end-developer')))
  const [recruiter] = await store.read
    .select()
    .from(t.users)
    .where(eq(t.users.id, brief?.recruiterId ?? ''))
  if (!brief || !recruiter || recruiter.access === 'candidate')
    throw new Error('the demo has no brief for its shortlist')

  const questions = new Map<number, string>()
  for (const { who, words, agrees } of asked) {
    const candidate = candidates[who]
    if (!candidate) throw new Error('a demo question is nobody’s')
    const somebody = { candidateId: candidate.id }
    const put = await askToShow(
      { ...recruiter, access: recruiter.access },
      brief.id,
      { somebody, words },
      ago(4),
    )
    if (put.outcome !== 'done') throw new Error(`nobody of the demo was asked: ${put.outcome}`)
    const [question] = await listCandidateAsked(candidate.id)
    questions.set(who, question?.id ?? '')
    if (agrees && question) await answerAsked({ id: question.id, briefId: brief.id }, true, ago(3))
  }

  const colleague = demoMembers.people[1]
  await inviteToBrief({ id: brief.id, email: brief.email, by: brief.contactName }, colleague, ago(3))
  const [nadia] = await listBriefPeople(brief.id)
  const first = { briefId: brief.id, personId: null, by: brief.contactName }
  const second = { ...first, personId: nadia?.id ?? null, by: colleague.name }
  await lookAtShortlist(first, undefined, ago(2))
  await lookAtShortlist(second, undefined, ago(1.5))
  const [camille, hugo] = [questions.get(0) ?? '', questions.get(3) ?? '']
  await giveVerdict(first, camille, { verdict: 'yes', comment: 'The 18 minutes. Let us talk.' }, ago(2))
  await giveVerdict(second, camille, { verdict: 'yes', comment: '' }, ago(1.5))
  await giveVerdict(
    second,
    hugo,
    { verdict: 'maybe', comment: 'Strong, but is this the work he wants?' },
    ago(1.5),
  )
  const day = (days: number) => dayOf(addDays(now, days), siteCalendar())
  const times = [`${day(4)}T10:00`, `${day(6)}T16:30`].flatMap(
    (at) => momentIn(siteCalendar().zone, at) ?? [],
  )
  const meeting = { minutes: 45, place: 'The workshop, 12 rue des Cintres, Paris', note: 'With Nadia.' }
  await askForInterview(first, camille, { times, ...meeting }, ago(1))
}
