import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { seesAllWork } from '@/rules/desk/may'
import { confirmDays } from '@/rules/jobs/confirmation'
import { inTurn, listCovered, workOf } from '../../absences/cover'
import { findLink, followLink } from '../../people/mail-links'
import type { Staff } from '../../people/users'
import { type Actor, recordAudit } from '../../site/audit-events'
import { store, type Tx, t } from '../../store'
import { recordJobChanges } from '../changes'
import { jobsOf } from '../desk'

/** Jobs of our own that are public, or left the list for want of a word: those of which that word is asked. An imported one is confirmed by its feed. */
export function confirmable(now: Date): SQL | undefined {
  return and(
    isNotNull(t.jobs.publishedAt),
    // Not by the index of what is closed, which holds the whole board: few jobs have a term.
    sql`+${t.jobs.closedAt} is null`,
    isNull(t.jobs.archivedAt),
    eq(t.jobs.imported, false),
    or(isNull(t.jobs.validUntil), gt(t.jobs.validUntil, now)),
    or(isNull(t.jobs.unlistedBecause), eq(t.jobs.unlistedBecause, 'unconfirmed')),
  )
}

// Whatever has left the list for want of a word was asked about long before.
const asked = (now: Date) => and(confirmable(now), lte(t.jobs.termFrom, addDays(now, -confirmDays.ask)))

// By the terms, which are few, and not by the recruiter, who may have thousands of jobs.
const answeredBy = (ids: string[]) => sql`+${t.jobs.recruiterId} in ${ids}`

const mostAsked = 100
const byTerm = [asc(t.jobs.termFrom), asc(t.jobs.id)]

const awaiting = (which: SQL | undefined, { order, limit } = { order: byTerm, limit: mostAsked }) =>
  store.read
    .select({
      id: t.jobs.id,
      title: t.jobs.title,
      language: t.jobs.language,
      company: t.companies.name,
      recruiterId: t.jobs.recruiterId,
      termFrom: t.jobs.termFrom,
      confirmAskedAt: t.jobs.confirmAskedAt,
      unlistedAt: t.jobs.unlistedAt,
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(which)
    .orderBy(...order)
    .limit(limit)

export type JobToConfirm = Awaited<ReturnType<typeof awaiting>>[number]

/** Jobs of which this recruiter is to say whether they are still open, the longest unconfirmed first. */
export function listJobsToConfirm(recruiter: Staff, now = new Date()): Promise<JobToConfirm[]> {
  const which = and(asked(now), narrowed(recruiter))
  return awaiting(which, inTurn(recruiter, t.jobs.recruiterId, byTerm, mostAsked))
}

function narrowed(recruiter: Staff): SQL | undefined {
  const { only, covers = [] } = recruiter
  if (only === 'of the absent') return answeredBy(covers.map(({ id }) => id))
  if (seesAllWork(recruiter)) return jobsOf(recruiter)
  return answeredBy(only === 'own' ? [recruiter.id] : workOf(recruiter))
}

/** Says that these jobs are still open: they begin a new term, and come back to the list where they had left it. Returns how many are this recruiter's. */
export function confirmJobs(recruiter: Staff, ids: number[], now = new Date()): Promise<number> {
  return store.tx((tx) => confirmIn(tx, recruiter, and(inArray(t.jobs.id, ids), jobsOf(recruiter)), now))
}

/** What a recruiter is asked behind the link of a letter; `used`, and undefined where there is no such link. */
export async function findConfirmLink(token: string, now = new Date()) {
  const link = await findLink(store.read, ['confirm jobs'], token, now)
  if (!link || link === 'used') return link
  const covers = await listCovered(link.userId ?? '', now)
  return awaiting(and(asked(now), answeredBy([link.userId ?? '', ...covers.map(({ id }) => id)])))
}

/** The same by the link of a letter, for whoever got it and still answers for the job. */
export function confirmByLink(token: string, ids: number[], now = new Date()) {
  return followLink(['confirm jobs'], token, now, async (tx, { userId }) => {
    const actor = { id: userId ?? '', covers: await listCovered(userId ?? '', now, tx) }
    const theirs = inArray(t.jobs.recruiterId, [actor.id, ...actor.covers.map(({ id }) => id)])
    return confirmIn(tx, actor, and(inArray(t.jobs.id, ids), theirs), now)
  })
}

/** What a job is once its recruiter has said that it is open. */
export const confirmedAs = (now: Date) => ({
  termFrom: now,
  confirmedAt: now,
  confirmAskedAt: null,
  unlistedAt: null,
  unlistedBecause: null,
})

async function confirmIn(tx: Tx, actor: Actor, which: SQL | undefined, now: Date): Promise<number> {
  const confirmed = await tx
    .update(t.jobs)
    .set(confirmedAs(now))
    .where(and(which, confirmable(now)))
    .returning({ id: t.jobs.id })
  const ids = confirmed.map(({ id }) => id)
  for (const id of ids) await recordAudit(tx, actor, 'confirm', 'job', id, { at: now })
  await recordJobChanges(tx, ...ids)
  return ids.length
}
