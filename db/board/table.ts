import { and, asc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { isStandard, type JobStage } from '@/rules/stages/job-stages'
import { isBlindTo, nameFor, unlessBlind } from '../blind/is-blind'
import { isUnread } from '../conversations/conversations'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { ownStageName } from '../stages/stages'
import { store, t } from '../store'

const pageLength = 50

/**
 * A page of the applications for a job, those whose answer is due first on top, then what is closed, the newest first;
 * of one of its stages where that is given. `after` is the last id above.
 */
export async function listJobApplications(
  recruiter: Staff,
  jobId: number,
  { stage, after }: { stage?: JobStage; after?: string },
) {
  const { applications, conversations } = t
  const found = await store.read
    .select({
      id: applications.id,
      name: nameFor(recruiter),
      email: unlessBlind(recruiter, applications.email),
      phone: unlessBlind(recruiter, applications.phone),
      candidateId: unlessBlind(recruiter, applications.candidateId),
      isBlind: isBlindTo(recruiter).mapWith(Boolean),
      stage: applications.stage,
      stageName: ownStageName,
      createdAt: applications.createdAt,
      movedAt: applications.movedAt,
      dueAt: applications.dueAt,
      closedAt: applications.closedAt,
      hasUnread: isUnread('desk'),
      version: versionOf('application', applications.id),
    })
    .from(applications)
    .innerJoin(t.jobs, eq(t.jobs.id, applications.jobId))
    .leftJoin(conversations, eq(conversations.applicationId, applications.id))
    .where(
      and(
        eq(applications.jobId, jobId),
        ne(applications.stage, 'withdrawn'),
        isNull(applications.erasedAt),
        jobsOf(recruiter),
        stage && standsIn(stage),
        after
          ? sql`(${place}, ${applications.id}) > (select ${placeOfLast}, last.id
          from ${applications} last where last.id = ${after})`
          : undefined,
      ),
    )
    .orderBy(asc(place), asc(applications.id))
    .limit(pageLength + 1)
  const shown = found.slice(0, pageLength)
  return { applications: shown, next: found.length > pageLength ? shown.at(-1)?.id : undefined }
}

export type JobApplication = Awaited<ReturnType<typeof listJobApplications>>['applications'][number]

const far = sql.raw('100000000000000')
/** One number by which open ones stand by their due day, before closed ones by how lately they were closed. */
export const place = sql`coalesce(${t.applications.dueAt}, ${far} - ${t.applications.closedAt})`
/** The same of a row that is named `last`. */
export const placeOfLast = sql`coalesce(last.due_at, ${far} - last.closed_at)`

/** Names are one of a kind within a job. */
const standsIn = (stage: JobStage): SQL =>
  isStandard(stage) ? eq(t.applications.stage, stage.kind) : sql`${ownStageName} = ${stage.name}`
