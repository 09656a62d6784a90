import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { type BriefDraft, fieldsOfBrief } from '@/rules/briefs/draft'
import { leadingJob } from '@/rules/briefs/jobs'
import { briefReceived } from '@/rules/briefs/letters'
import { briefDays, dueAfter } from '@/rules/clock'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { keptDays } from '@/rules/retention'
import { privacyVersion } from '@/rules/site/privacy'
import type { StoredFile } from '../applications/file-rows'
import { hashToken, newId, newToken } from '../ids'
import { given, prepared } from '../prepared'
import { siteAddress } from '../site/address'
import { nextNumber } from '../site/counters'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { keepDescription } from './description'
import { listBriefJobs } from './its-jobs'

/**
 * Takes a brief in: number, private link, first event and acknowledgement in one transaction. One that says just what
 * another said that day is that one: it gets a link of its own, and `isNew` is false.
 */
export function submitBrief(
  { description, ...draft }: BriefDraft & { language?: Language; description?: StoredFile },
  now = new Date(),
): Promise<{ number: string; token: string; isNew: boolean }> {
  const { token, tokenHash } = newToken()
  return store.tx(async (tx) => {
    const same = await findSame(tx, draft, now)
    if (same) {
      await tx.insert(t.briefLinks).values({ tokenHash, briefId: same.id, createdAt: now })
      return { number: same.number, token, isNew: false }
    }
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
    if (description) await keepDescription(tx, id, description)
    return { number, token, isNew: true }
  })
}

/** The brief that was sent twice: from this address, that day, and in nothing another. */
async function findSame(tx: Tx, draft: BriefDraft, now: Date) {
  const sent = await tx
    .select()
    .from(t.briefs)
    .where(and(eq(t.briefs.email, draft.email), gt(t.briefs.createdAt, addDays(now, -1))))
  const said = (brief: BriefDraft | (typeof sent)[number]) =>
    JSON.stringify(fieldsOfBrief.map((field) => brief[field] ?? null))
  return sent.find((brief) => said(brief) === said(draft))
}

/** How many briefs have come from an address within a day. */
export function countSentToday(email: string, now = new Date()): Promise<number> {
  return store.read.$count(t.briefs, and(eq(t.briefs.email, email), gt(t.briefs.createdAt, addDays(now, -1))))
}

/** Adds a line to the history of a brief, in the transaction that makes it true. */
export async function recordBriefEvent(
  tx: Tx,
  briefId: string,
  event: Omit<typeof t.briefEvents.$inferInsert, 'id' | 'briefId'>,
): Promise<void> {
  await tx.insert(t.briefEvents).values({ briefId, ...event })
}

const briefOfLink = prepared((read) =>
  read
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
        eq(t.briefLinks.tokenHash, given('tokenHash', t.briefLinks.tokenHash)),
        isNull(t.briefPeople.removedAt),
        or(isNull(t.briefs.closedAt), gt(t.briefs.closedAt, given('closedAfter', t.briefs.closedAt))),
      ),
    ),
)

/**
 * What a company may see of its brief, of the jobs that were made from it and of how many were hired for them, through a
 * private link, whose holder it names; undefined for any other token, and once the time of the link is over.
 */
export async function findBriefByToken(token: string, now = new Date()) {
  const closedAfter = addDays(now, -keptDays.briefLinks)
  const row = await briefOfLink().get({ tokenHash: hashToken(token), closedAfter })
  if (!row) return undefined
  const { recruiterId: _recruiter, ...brief } = row.brief
  const { recruiter, person } = row
  const jobs = await listBriefJobs(brief.id)
  const hired = jobs.reduce((sum, job) => sum + job.hired, 0)
  const more = { recruiter, jobs, job: leadingJob(jobs, now), hired }
  return { ...brief, ...more, personId: person?.id ?? null, by: person?.name ?? brief.contactName }
}

export type CompanyBrief = NonNullable<Awaited<ReturnType<typeof findBriefByToken>>>

const visibleEvents = prepared((read) =>
  read
    .select()
    .from(t.briefEvents)
    .where(
      and(
        eq(t.briefEvents.briefId, given('briefId', t.briefEvents.briefId)),
        eq(t.briefEvents.visible, true),
      ),
    )
    .orderBy(asc(t.briefEvents.at), asc(t.briefEvents.id)),
)

/** The history that the company may read, oldest first. */
export const listVisibleBriefEvents = (briefId: string) => visibleEvents().all({ briefId })

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
