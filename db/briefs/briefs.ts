import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import type { BriefDraft } from '@/rules/briefs/draft'
import { leadingJob } from '@/rules/briefs/jobs'
import { briefReceived } from '@/rules/briefs/letters'
import { briefDays, dueAfter } from '@/rules/clock'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { keptDays } from '@/rules/retention'
import { privacyVersion } from '@/rules/site/privacy'
import { hashToken, newId, newToken } from '../ids'
import { siteAddress } from '../site/address'
import { nextNumber } from '../site/counters'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { listBriefJobs } from './its-jobs'

/** Takes a brief in: number, private link, first event and acknowledgement in one transaction. */
export function submitBrief(
  draft: BriefDraft & { language?: Language },
  now = new Date(),
): Promise<{ number: string; token: string }> {
  const { token, tokenHash } = newToken()
  return store.tx(async (tx) => {
    const id = newId()
    const number = await nextNumber(tx, 'B', now)
    const dueAt = dueAfter(now, briefDays())
    await tx.insert(t.briefs).values({ id, number, ...draft, createdAt: now, dueAt, privacyVersion })
    await tx.insert(t.briefLinks).values({ tokenHash, briefId: id, createdAt: now })
    await recordBriefEvent(tx, id, { status: 'received', actorName: draft.companyName, at: now })
    const link = siteAddress(`/briefs/${secretPlace}`)
    const letter = briefReceived({ name: draft.contactName, number, link }, dueAt)
    const about = { about: 'brief' as const, aboutId: id, secret: token }
    await queueAcknowledgement(tx, draft.email, letter, about, now)
    return { number, token }
  })
}

/** Adds a line to the history of a brief, in the transaction that makes it true. */
export async function recordBriefEvent(
  tx: Tx,
  briefId: string,
  event: Omit<typeof t.briefEvents.$inferInsert, 'id' | 'briefId'>,
): Promise<void> {
  await tx.insert(t.briefEvents).values({ briefId, ...event })
}

/**
 * What a company may see of its brief, of the jobs that were made from it and of how many were hired for them, through a
 * private link, whose holder it names; undefined for any other token, and once the time of the link is over.
 */
export async function findBriefByToken(token: string, now = new Date()) {
  const [row] = await store.read
    .select({
      brief: t.briefs,
      recruiter: t.users.name,
      person: { id: t.briefPeople.id, name: t.briefPeople.name },
    })
    .from(t.briefLinks)
    .innerJoin(t.briefs, eq(t.briefs.id, t.briefLinks.briefId))
    .leftJoin(t.briefPeople, eq(t.briefPeople.id, t.briefLinks.personId))
    .leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))
    .where(
      and(
        eq(t.briefLinks.tokenHash, hashToken(token)),
        isNull(t.briefPeople.removedAt),
        or(isNull(t.briefs.closedAt), gt(t.briefs.closedAt, addDays(now, -keptDays.briefLinks))),
      ),
    )
  if (!row) return undefined
  const { recruiterId: _recruiter, ...brief } = row.brief
  const { recruiter, person } = row
  const jobs = await listBriefJobs(brief.id)
  const hired = jobs.reduce((sum, job) => sum + job.hired, 0)
  const more = { recruiter, jobs, job: leadingJob(jobs, now), hired }
  return { ...brief, ...more, personId: person?.id ?? null, by: person?.name ?? brief.contactName }
}

export type CompanyBrief = NonNullable<Awaited<ReturnType<typeof findBriefByToken>>>

/** The history that the company may read, oldest first. */
export function listVisibleBriefEvents(briefId: string) {
  return store.read
    .select()
    .from(t.briefEvents)
    .where(and(eq(t.briefEvents.briefId, briefId), eq(t.briefEvents.visible, true)))
    .orderBy(asc(t.briefEvents.at), asc(t.briefEvents.id))
}

/** Ends the private links of briefs that were closed before that moment, and of the questions that were asked for them. */
export async function pruneBriefLinks(before: Date): Promise<void> {
  const closed = store.read.select({ id: t.briefs.id }).from(t.briefs).where(lt(t.briefs.closedAt, before))
  await store.db.delete(t.briefLinks).where(inArray(t.briefLinks.briefId, closed))
  const asked = store.read
    .select({ id: t.presentations.id })
    .from(t.presentations)
    .where(inArray(t.presentations.briefId, closed))
  await store.db.delete(t.presentationLinks).where(inArray(t.presentationLinks.presentationId, asked))
}
