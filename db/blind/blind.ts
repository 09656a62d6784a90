import { and, eq } from 'drizzle-orm'
import type { Opinion } from '@/rules/applications/blind'
import { atTheDeskBlindly } from '../applications/desk'
import { findState } from '../jobs/desk'
import type { Staff } from '../people/users'
import { findCompared } from '../pool/profile'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { ownStageName } from '../stages/stages'
import { store, t } from '../store'
import { isBlindTo, nameFor } from './is-blind'

const { applications, blindJobs, firstOpinions } = t

/** Since when the applications for a job are first looked at blind; undefined where they are not. */
export async function findBlindSince(jobId: number): Promise<Date | undefined> {
  const [found] = await store.read
    .select({ since: blindJobs.since })
    .from(blindJobs)
    .where(eq(blindJobs.jobId, jobId))
  return found?.since
}

/** Switches the blind first look of a job on, for whoever applies from now on, or off for everybody. */
export function setBlind(
  recruiter: Staff,
  jobId: number,
  on: boolean,
  { seen, now = new Date() }: { seen?: number; now?: Date } = {},
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id: jobId, seen }, await findState(tx, recruiter, jobId), async () => {
      const changed = on
        ? await tx.insert(blindJobs).values({ jobId, since: now }).onConflictDoNothing().returning()
        : await tx.delete(blindJobs).where(eq(blindJobs.jobId, jobId)).returning()
      if (changed.length === 0) return { outcome: 'already' }
      await recordAudit(tx, recruiter, on ? 'hide names' : 'show names', 'job', jobId, { at: now })
      return { outcome: 'done' }
    }),
  )
}

/** An application whose sender this recruiter must not know yet, with nothing that tells who it is; undefined for any other. */
export async function findBlindApplication(recruiter: Staff, id: string) {
  const [found] = await store.read
    .select({
      id: applications.id,
      name: nameFor(recruiter),
      stage: applications.stage,
      stageName: ownStageName,
      createdAt: applications.createdAt,
      candidateId: applications.candidateId,
      job: t.jobs,
      company: t.companies.name,
    })
    .from(applications)
    .innerJoin(t.jobs, eq(t.jobs.id, applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(eq(applications.id, id), atTheDeskBlindly(recruiter), isBlindTo(recruiter)))
  if (!found) return undefined
  const { candidateId, ...application } = found
  return { ...application, profile: candidateId ? await findCompared(candidateId) : undefined }
}

export type BlindApplication = NonNullable<Awaited<ReturnType<typeof findBlindApplication>>>

/** Records what a recruiter thinks of an application that they look at blind, and shows them from then on whose it is. */
export function recordFirstOpinion(
  recruiter: Staff,
  id: string,
  opinion: { rating: Opinion; verdict: string },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const [blind] = await tx
      .select({ id: applications.id })
      .from(applications)
      .innerJoin(t.jobs, eq(t.jobs.id, applications.jobId))
      .where(and(eq(applications.id, id), atTheDeskBlindly(recruiter), isBlindTo(recruiter)))
    if (!blind) return false
    await tx
      .insert(firstOpinions)
      .values({ applicationId: id, recruiterId: recruiter.id, ...opinion, at: now })
    await recordAudit(tx, recruiter, 'reveal', 'application', id, { at: now })
    return true
  })
}

/** What a recruiter thought of an application before they knew whose it is, and since; undefined where they looked at it with its name. */
export async function findOwnOpinion(recruiter: Staff, applicationId: string) {
  const [own] = await store.read.select().from(firstOpinions).where(isOwn(recruiter, applicationId))
  return own
}

export type OwnOpinion = NonNullable<Awaited<ReturnType<typeof findOwnOpinion>>>

/** Records what a recruiter thinks of it now that they know whose it is; false where they recorded no first opinion. */
export async function lookAgain(
  recruiter: Staff,
  applicationId: string,
  laterRating: Opinion,
  now = new Date(),
): Promise<boolean> {
  const kept = await store.db
    .update(firstOpinions)
    .set({ laterRating, laterAt: now })
    .where(isOwn(recruiter, applicationId))
    .returning({ applicationId: firstOpinions.applicationId })
  return kept.length > 0
}

const isOwn = (recruiter: Staff, applicationId: string) =>
  and(eq(firstOpinions.applicationId, applicationId), eq(firstOpinions.recruiterId, recruiter.id))
