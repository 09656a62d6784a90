import { and, count, eq, gt, inArray, isNull } from 'drizzle-orm'
import { briefWon, jobOfSeveralFilled } from '@/rules/briefs/ended-letters'
import { goesOn } from '@/rules/briefs/jobs'
import { type FollowedBrief, jobIsPublic } from '@/rules/briefs/letters'
import { addDays } from '@/rules/dates'
import { type Letter, secretPlace } from '@/rules/letters'
import { newToken } from '../ids'
import type { Staff } from '../people/users'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'
import { listJobsOfBriefs } from './its-jobs'

type When = { createdAt?: Date; dueAt?: Date }

/** Writes to all of its company who follow a brief, each with a private link of which only the hash is kept. */
export async function writeToCompany(
  tx: Tx,
  id: string,
  compose: (brief: FollowedBrief) => Letter,
  when: When = {},
): Promise<void> {
  const [brief] = await tx
    .select({ name: t.briefs.contactName, email: t.briefs.email })
    .from(t.briefs)
    .where(eq(t.briefs.id, id))
  if (!brief) throw new Error(`there is no brief ${id} to write about`)
  const { id: personId, name, email, briefId, removedAt } = t.briefPeople
  const others = await tx
    .select({ id: personId, name, email })
    .from(t.briefPeople)
    .where(and(eq(briefId, id), isNull(removedAt)))
  for (const person of [{ id: null, ...brief }, ...others]) await writeToPerson(tx, id, person, compose, when)
}

/** The same to one of them; without an id, to whoever sent the brief. */
export async function writeToPerson(
  tx: Tx,
  briefId: string,
  person: { id: string | null; name: string; email: string },
  compose: (brief: FollowedBrief) => Letter,
  when: When = {},
): Promise<void> {
  const [brief] = await tx.select({ number: t.briefs.number }).from(t.briefs).where(eq(t.briefs.id, briefId))
  if (!brief) throw new Error(`there is no brief ${briefId} to write about`)
  const { token, tokenHash } = newToken()
  await tx.insert(t.briefLinks).values({ tokenHash, briefId, personId: person.id })
  const { name, email } = person
  const letter = compose({ ...brief, name, link: siteAddress(`/briefs/${secretPlace}`) })
  await queueLetter(tx, email, letter, { about: 'brief', aboutId: briefId, secret: token }, when)
}

/**
 * Tells a company that something waits for it: in all once a day at most. What happens meanwhile waits for the next day,
 * and a letter that says the same and has not left yet is not doubled. Nobody is told while the search rests.
 */
export async function tellItWaits(
  tx: Tx,
  id: string,
  compose: (brief: FollowedBrief) => Letter,
  now: Date,
): Promise<void> {
  const { about, aboutId, subject, sentAt, failedAt, dueAt } = t.outbox
  const [brief] = await tx
    .select({ number: t.briefs.number, name: t.briefs.contactName, last: t.briefs.toldItWaitsAt })
    .from(t.briefs)
    .where(and(eq(t.briefs.id, id), isNull(t.briefs.pausedAt)))
  if (!brief) return
  const same = compose({ ...brief, link: '' })
  const [waiting] = await tx
    .select({ id: t.outbox.id })
    .from(t.outbox)
    .where(
      and(
        eq(about, 'brief'),
        eq(aboutId, id),
        inArray(subject, [same.subject, same.fr?.subject ?? same.subject]),
        isNull(sentAt),
        isNull(failedAt),
        gt(dueAt, now),
      ),
    )
    .limit(1)
  if (waiting) return
  const next = brief.last && addDays(brief.last, 1) > now ? addDays(brief.last, 1) : now
  await tx.update(t.briefs).set({ toldItWaitsAt: next }).where(eq(t.briefs.id, id))
  await writeToCompany(tx, id, compose, { createdAt: now, dueAt: next })
}

/** Tells the company of a brief that the job made from it is public. */
export function tellPublished(tx: Tx, id: string, title: string): Promise<void> {
  return writeToCompany(tx, id, (brief) => jobIsPublic(brief, title))
}

/**
 * Ends a brief whose last job was filled, and tells its company; while others are open or being written the search goes on,
 * and its company reads what is filled. One that is closed already stays as it is.
 */
export async function winBrief(
  tx: Tx,
  recruiter: Staff,
  id: string,
  title: string,
  now: Date,
): Promise<void> {
  const others = (await listJobsOfBriefs([id], tx)).filter((job) => goesOn(job, now))
  if (others.length > 0) return tellPartFilled(tx, recruiter, id, title, now)
  const won = await tx
    .update(t.briefs)
    .set({ status: 'won', closedAt: now })
    .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'searching')))
    .returning({ id: t.briefs.id })
  if (won.length === 0) return
  await recordBriefEvent(tx, id, { status: 'won', actorName: recruiter.name, at: now })
  await recordAudit(tx, recruiter, 'win', 'brief', id, { at: now })
  const [hired] = await tx
    .select({ n: count() })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.jobs.briefId, id), eq(t.applications.stage, 'hired')))
  await writeToCompany(tx, id, (brief) => briefWon(brief, title, hired?.n ?? 0))
}

async function tellPartFilled(tx: Tx, recruiter: Staff, id: string, title: string, now: Date): Promise<void> {
  const [searching] = await tx
    .select({ id: t.briefs.id })
    .from(t.briefs)
    .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'searching')))
  if (!searching) return
  const note = `“${title}” is filled. The search goes on.`
  await recordBriefEvent(tx, id, { status: 'searching', actorName: recruiter.name, note, at: now })
  await writeToCompany(tx, id, (brief) => jobOfSeveralFilled(brief, title))
}

/** Takes back that a brief was won: its job is public again, which its company is told. Any other brief stays as it is. */
export async function reopenBrief(
  tx: Tx,
  recruiter: Staff,
  id: string,
  title: string,
  now: Date,
): Promise<void> {
  const searching = await tx
    .update(t.briefs)
    .set({ status: 'searching', closedAt: null })
    .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'won')))
    .returning({ id: t.briefs.id })
  if (searching.length === 0) return
  const note = 'The job is open again.'
  await recordBriefEvent(tx, id, { status: 'searching', actorName: recruiter.name, note, at: now })
  await recordAudit(tx, recruiter, 'reopen', 'brief', id, { at: now })
  await tellPublished(tx, id, title)
}
