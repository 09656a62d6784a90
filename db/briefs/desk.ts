import { and, asc, count, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { BriefStatus } from '@/rules/applications/stages'
import { briefToJob } from '@/rules/briefs/to-job'
import { findOrCreateCompany } from '../companies'
import { insertJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { recordBriefEvent } from './briefs'

/** A recruiter reaches the briefs that nobody has taken and their own; an owner reaches all. */
export function briefsOf(recruiter: Staff) {
  if (recruiter.access === 'owner') return undefined
  return or(isNull(t.briefs.recruiterId), eq(t.briefs.recruiterId, recruiter.id))
}

const row = {
  id: t.briefs.id,
  number: t.briefs.number,
  status: t.briefs.status,
  role: t.briefs.role,
  seniority: t.briefs.seniority,
  city: t.briefs.city,
  companyName: t.briefs.companyName,
  recruiter: t.users.name,
  createdAt: t.briefs.createdAt,
  dueAt: t.briefs.dueAt,
  closedAt: t.briefs.closedAt,
}

const rows = () =>
  store.read.select(row).from(t.briefs).leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))

export type DeskBrief = Awaited<ReturnType<typeof rows>>[number]

/** The desk's briefs, newest first, optionally of one status; `before` is the id of the last one of the page above. */
export function listDeskBriefs(
  recruiter: Staff,
  { status, before, limit = 50 }: { status?: BriefStatus; before?: string; limit?: number } = {},
): Promise<DeskBrief[]> {
  return rows()
    .where(
      and(
        briefsOf(recruiter),
        status && eq(t.briefs.status, status),
        before ? lt(t.briefs.id, before) : undefined,
      ),
    )
    .orderBy(desc(t.briefs.id))
    .limit(limit)
}

/** The briefs that nobody has called back yet, the earliest due first. */
export function listBriefsToCall(recruiter: Staff, limit = 200): Promise<DeskBrief[]> {
  return rows()
    .where(and(eq(t.briefs.status, 'received'), briefsOf(recruiter)))
    .orderBy(asc(t.briefs.dueAt), asc(t.briefs.id))
    .limit(limit)
}

/** How many briefs of this recruiter are in each status. */
export async function countBriefsByStatus(recruiter: Staff): Promise<Map<BriefStatus, number>> {
  const counts = await store.read
    .select({ status: t.briefs.status, n: count() })
    .from(t.briefs)
    .where(briefsOf(recruiter))
    .groupBy(t.briefs.status)
  return new Map(counts.map(({ status, n }) => [status, n]))
}

/** One brief, whole; undefined when it is another recruiter's. */
export async function findDeskBrief(recruiter: Staff, id: string) {
  const [row] = await store.read
    .select({ brief: t.briefs, recruiter: t.users.name, jobId: t.jobs.id })
    .from(t.briefs)
    .leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))
    .leftJoin(t.jobs, eq(t.jobs.briefId, t.briefs.id))
    .where(and(eq(t.briefs.id, id), briefsOf(recruiter)))
  if (!row) return undefined
  const { brief, ...rest } = row
  const { tokenHash: _token, ...facts } = brief
  return { ...facts, ...rest }
}

/** The whole history of a brief, newest first. */
export function listDeskBriefEvents(briefId: string) {
  return store.read
    .select()
    .from(t.briefEvents)
    .where(eq(t.briefEvents.briefId, briefId))
    .orderBy(desc(t.briefEvents.id))
}

/** Takes a received brief on after the call: this recruiter answers for it. False when it is not theirs to take. */
export function qualifyBrief(recruiter: Staff, id: string, note: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const changed = await tx
      .update(t.briefs)
      .set({ status: 'qualified', recruiterId: recruiter.id, qualifiedAt: now, dueAt: null })
      .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'received'), briefsOf(recruiter)))
      .returning({ id: t.briefs.id })
    if (changed.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'qualified', actorName: recruiter.name, note, at: now })
    await recordAudit(tx, recruiter.id, 'qualify', 'brief', id)
    return true
  })
}

/** Closes a brief with the reason that its company reads; false when it is not this recruiter's or closed already. */
export function closeBrief(recruiter: Staff, id: string, note: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const changed = await tx
      .update(t.briefs)
      .set({ status: 'closed', recruiterId: recruiter.id, closedAt: now, dueAt: null })
      .where(and(eq(t.briefs.id, id), isNull(t.briefs.closedAt), briefsOf(recruiter)))
      .returning({ id: t.briefs.id })
    if (changed.length === 0) return false
    await recordBriefEvent(tx, id, { status: 'closed', actorName: recruiter.name, note, at: now })
    await recordAudit(tx, recruiter.id, 'close', 'brief', id)
    return true
  })
}

/** Turns a qualified brief into a draft job and starts the search; returns the job's id, or undefined when it may not. */
export function convertBrief(recruiter: Staff, id: string, now = new Date()): Promise<number | undefined> {
  return store.tx(async (tx) => {
    const [brief] = await tx
      .select()
      .from(t.briefs)
      .where(and(eq(t.briefs.id, id), eq(t.briefs.status, 'qualified'), briefsOf(recruiter)))
    if (!brief) return undefined

    const { companyName: name, city, country } = brief
    const companyId = await findOrCreateCompany(tx, { name, city, country })
    const jobId = await insertJob(tx, recruiter, briefToJob(brief, companyId), now, id)
    await tx.update(t.briefs).set({ status: 'searching', convertedAt: now }).where(eq(t.briefs.id, id))
    await recordBriefEvent(tx, id, { status: 'searching', actorName: recruiter.name, at: now })
    await recordAudit(tx, recruiter.id, 'convert', 'brief', id)
    return jobId
  })
}
