import { and, asc, count, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { BriefStatus } from '@/rules/applications/stages'
import { briefClosed, briefConverted, briefQualified } from '@/rules/briefs/letters'
import { briefToJob } from '@/rules/briefs/to-job'
import { findOrCreateCompany } from '../companies'
import { insertJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, listActsSince, recordAudit, versionOf } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'
import { writeToCompany } from './follow'

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

/** One brief, whole, with its version; undefined when it is another recruiter's. */
export async function findDeskBrief(recruiter: Staff, id: string) {
  const [row] = await store.read
    .select({
      brief: t.briefs,
      recruiter: t.users.name,
      jobId: t.jobs.id,
      version: versionOf('brief', t.briefs.id),
    })
    .from(t.briefs)
    .leftJoin(t.users, eq(t.users.id, t.briefs.recruiterId))
    .leftJoin(t.jobs, eq(t.jobs.briefId, t.briefs.id))
    .where(and(eq(t.briefs.id, id), briefsOf(recruiter)))
  if (!row) return undefined
  const { brief, ...rest } = row
  return { ...brief, ...rest }
}

/** The whole history of a brief, newest first. */
export function listDeskBriefEvents(briefId: string) {
  return store.read
    .select()
    .from(t.briefEvents)
    .where(eq(t.briefEvents.briefId, briefId))
    .orderBy(desc(t.briefEvents.id))
}

/** Takes a received brief on after the call: this recruiter answers for it, and its company reads what was agreed. */
export function qualifyBrief(
  recruiter: Staff,
  id: string,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const brief = await findBrief(tx, recruiter, id)
    if (!brief) return { outcome: 'not found' }
    const since = await listActsSince('brief', id, seen, tx)
    if (since.length > 0) return { outcome: 'stale', since }
    if (brief.status !== 'received') return { outcome: 'already' }
    const values = { status: 'qualified', recruiterId: recruiter.id, qualifiedAt: now, dueAt: null } as const
    await writeStep(tx, recruiter, id, { verb: 'qualify', values, note, now })
    await writeToCompany(tx, id, (to) => briefQualified(to, recruiter.name, note))
    return { outcome: 'done' }
  })
}

/** Closes a brief with the reason that its company is sent; one that is closed already stays as it is. */
export function closeBrief(
  recruiter: Staff,
  id: string,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) => {
    const brief = await findBrief(tx, recruiter, id)
    if (!brief) return { outcome: 'not found' }
    const since = await listActsSince('brief', id, seen, tx)
    if (since.length > 0) return { outcome: 'stale', since }
    if (brief.closedAt) return { outcome: 'already' }
    const values = { status: 'closed', recruiterId: recruiter.id, closedAt: now, dueAt: null } as const
    await writeStep(tx, recruiter, id, { verb: 'close', values, note, now })
    await writeToCompany(tx, id, (to) => briefClosed(to, recruiter.name, note))
    return { outcome: 'done' }
  })
}

/** Turns a qualified brief into a draft job, whose id it gives, and tells its company. */
export function convertBrief(
  recruiter: Staff,
  id: string,
  now = new Date(),
  seen?: number,
): Promise<Exclude<Answer, { outcome: 'done' }> | { outcome: 'done'; jobId: number }> {
  return store.tx(async (tx) => {
    const brief = await findBrief(tx, recruiter, id)
    if (!brief) return { outcome: 'not found' }
    const since = await listActsSince('brief', id, seen, tx)
    if (since.length > 0) return { outcome: 'stale', since }
    if (brief.status !== 'qualified') return { outcome: 'already' }

    const { companyName: name, city, country } = brief
    const companyId = await findOrCreateCompany(tx, { name, city, country })
    const jobId = await insertJob(tx, recruiter, briefToJob(brief, companyId), now, id)
    const values = { status: 'searching', convertedAt: now } as const
    await writeStep(tx, recruiter, id, { verb: 'convert', values, note: '', now })
    await writeToCompany(tx, id, (to) => briefConverted(to, recruiter.name))
    return { outcome: 'done', jobId }
  })
}

async function findBrief(tx: Tx, recruiter: Staff, id: string) {
  const [brief] = await tx
    .select()
    .from(t.briefs)
    .where(and(eq(t.briefs.id, id), briefsOf(recruiter)))
  return brief
}

type Step = {
  verb: string
  values: { status: BriefStatus } & Partial<typeof t.briefs.$inferInsert>
  note: string
  now: Date
}

async function writeStep(tx: Tx, recruiter: Staff, id: string, { verb, values, note, now: at }: Step) {
  await tx.update(t.briefs).set(values).where(eq(t.briefs.id, id))
  await recordBriefEvent(tx, id, { status: values.status, actorName: recruiter.name, note, at })
  await recordAudit(tx, recruiter.id, verb, 'brief', id, { at })
}
