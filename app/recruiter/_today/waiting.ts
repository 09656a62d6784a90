import { listOpenApplications } from '@/db/applications/desk'
import { listBriefsToCall, listDeskBriefs } from '@/db/briefs/desk'
import { listUnreadAtDesk } from '@/db/conversations/lists'
import { listJobsToConfirm } from '@/db/jobs/listing/confirm'
import { listAnsweredDrafts, listDrafts } from '@/db/jobs/listing/drafts'
import { listToReview } from '@/db/jobs/listing/review'
import type { Staff } from '@/db/people/users'
import { urgencies, workQueue } from '@/rules/work-queue'
import { applicationTask, briefTask } from './queue-row'

/** What waits for a recruiter on Today, each kind asked once: their own work, or that of all for whom they cover. */
export async function readWaiting(recruiter: Staff, now: Date) {
  return {
    applications: await listOpenApplications(recruiter),
    briefs: await listBriefsToCall(recruiter),
    toReview: await listToReview(recruiter, now),
    toConfirm: await listJobsToConfirm(recruiter, now),
    unread: await listUnreadAtDesk(recruiter),
    qualified: await listDeskBriefs(recruiter, { status: 'qualified', limit: 6 }),
    answered: await listAnsweredDrafts(recruiter),
    drafts: await listDrafts(recruiter, now),
  }
}

export type Waiting = Awaited<ReturnType<typeof readWaiting>>

/** What of it is the work of one of them. */
export function waitingOf(waiting: Waiting, id: string): Waiting {
  const theirs = <Row extends { recruiterId: string | null }>(rows: Row[]) =>
    rows.filter((row) => row.recruiterId === id).slice(0, 200)
  return {
    applications: theirs(waiting.applications),
    briefs: theirs(waiting.briefs),
    toReview: theirs(waiting.toReview),
    toConfirm: theirs(waiting.toConfirm),
    unread: theirs(waiting.unread),
    qualified: theirs(waiting.qualified),
    answered: theirs(waiting.answered),
    drafts: theirs(waiting.drafts),
  }
}

/** The answers and calls of it, by how soon they are due. */
export function queueOf({ applications, briefs }: Waiting, now: Date) {
  const queue = workQueue([...applications.flatMap(applicationTask), ...briefs.flatMap(briefTask)], now)
  return urgencies.map((group) => ({ group, tasks: queue[group] })).filter(({ tasks }) => tasks.length > 0)
}
