import { and, eq, inArray, isNull } from 'drizzle-orm'
import { dayOf, siteCalendar } from '../../rules/calendar'
import { addDays } from '../../rules/dates'
import { momentIn } from '../../rules/interviews/times'
import { keepInterviewHelp } from '../applications/interview-help'
import { writeAboutBrief, writeToCandidate, writeToDesk } from '../conversations/write'
import { proposeInterview } from '../interviews/propose'
import { askForApproval } from '../jobs/approvals'
import type { Staff, User } from '../people/users'
import { reportJob } from '../reports/reports'
import { store, t } from '../store'

/** Lets the demo's people write to each other: about an interview, an application in review, and two briefs. */
export async function insertTalks(
  owner: Staff,
  [camille]: User[],
  briefs: string[],
  now: Date,
): Promise<void> {
  if (!camille) throw new Error('the demo has no candidate')
  const ago = (days: number) => addDays(now, -days)
  const interview = await applicationAt(camille, 'interview')
  await writeToCandidate(
    owner,
    interview,
    'Awa can only do mornings next week. Would Tuesday or Thursday at nine suit you, by video?',
    ago(1.2),
  )
  await writeToDesk(
    { applicationId: interview },
    'Thursday at nine is good. Should I have a screen to share?',
    camille.id,
    ago(0.9),
  )
  await keepInterviewHelp(interview, 'Captions on the call help me: I hear little on my left side.', ago(0.9))
  const nine = (days: number) =>
    momentIn(siteCalendar().zone, `${dayOf(addDays(now, days), siteCalendar())}T09:00`) ?? addDays(now, days)
  const meeting = { minutes: 90, place: 'https://calls.demo.metier.test/awa', note: 'With Awa and Marc.' }
  await proposeInterview(owner, interview, { times: [nine(4), nine(6)], ...meeting }, { now: ago(0.5) })
  await writeToCandidate(
    owner,
    await applicationAt(camille, 'in_review'),
    'Your note mentions a planner on PostgreSQL. Is there a talk or a text about it that we may read?',
    ago(0.4),
  )

  const [ofReceived, ofDraft] = [await briefAt(briefs, 'received'), await briefAt(briefs, 'searching')]
  await writeToDesk(
    { briefId: ofReceived },
    'One more thing: the second person can start in March.',
    null,
    ago(0.3),
  )
  await writeAboutBrief(owner, ofDraft, 'Could the first talk be by video? Two people asked.', ago(2))
  await writeToDesk({ briefId: ofDraft }, 'Yes, of course. The second one on site, please.', null, ago(1.8))
  const [draft] = await store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.briefId, ofDraft))
  if (draft) await askForApproval(owner, draft.id, ago(0.2))
}

/** Reports that two visitors have sent. */
export async function insertReports(now: Date): Promise<void> {
  const jobs = await store.read.select({ id: t.jobs.id }).from(t.jobs).where(isNull(t.jobs.closedAt)).limit(2)
  const said = [
    {
      reason: 'wrong',
      text: 'The advert says two days on site, they told me three on the phone.',
      email: '',
    },
    {
      reason: 'money',
      text: 'Somebody who said that they write for this company asked me for 60 euros.',
      email: '',
    },
  ] as const
  for (const [i, { id }] of jobs.entries()) {
    const report = said[i]
    if (report) await reportJob(id, report, addDays(now, -i - 0.5))
  }
}

async function applicationAt({ id }: User, stage: 'interview' | 'in_review') {
  const [found] = await store.read
    .select({ id: t.applications.id })
    .from(t.applications)
    .where(and(eq(t.applications.candidateId, id), eq(t.applications.stage, stage)))
  if (!found) throw new Error(`nobody of the demo is at ${stage}`)
  return found.id
}

async function briefAt(ids: string[], status: 'received' | 'searching') {
  const [found] = await store.read
    .select({ id: t.briefs.id })
    .from(t.briefs)
    .where(and(inArray(t.briefs.id, ids), eq(t.briefs.status, status)))
    .limit(1)
  if (!found) throw new Error(`no brief of the demo is ${status}`)
  return found.id
}
