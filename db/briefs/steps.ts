import { and, eq } from 'drizzle-orm'
import type { BriefStatus } from '@/rules/applications/stages'
import type { BriefCheck } from '@/rules/briefs/checklist'
import { briefClosed } from '@/rules/briefs/ended-letters'
import { briefConverted, briefQualified } from '@/rules/briefs/letters'
import { briefToJob } from '@/rules/briefs/to-job'
import { ownerFor } from '@/rules/desk/absence'
import { findOrCreateCompany } from '../companies'
import { insertJob } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { recordBriefEvent } from './briefs'
import { findStandIn } from './confidential'
import { briefsOf } from './desk'
import { writeToCompany } from './follow'

/** Takes a received brief on after the call: this recruiter answers for it, and its company reads what was agreed. */
export function qualifyBrief(
  recruiter: Staff,
  id: string,
  note: string,
  now = new Date(),
  seen?: number,
  checked: BriefCheck[] = [],
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'brief', id, seen }, await findBrief(tx, recruiter, id), async (brief) => {
      if (brief.status !== 'received') return { outcome: 'already' }
      const values = {
        status: 'qualified',
        recruiterId: ownerFor(recruiter, brief.recruiterId),
        qualifiedAt: now,
        checked,
        dueAt: null,
      } as const
      await writeStep(tx, recruiter, id, { verb: 'qualify', values, note, now })
      await writeToCompany(tx, id, (to) => briefQualified(to, recruiter.name, note))
      return { outcome: 'done' }
    }),
  )
}

/** Closes a brief with the reason that its company is sent; one that is closed already stays as it is. */
export function closeBrief(
  recruiter: Staff,
  id: string,
  note: string,
  now = new Date(),
  seen?: number,
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'brief', id, seen }, await findBrief(tx, recruiter, id), async (brief) => {
      if (brief.closedAt) return { outcome: 'already' }
      const recruiterId = ownerFor(recruiter, brief.recruiterId)
      const values = { status: 'closed', recruiterId, closedAt: now, dueAt: null } as const
      await writeStep(tx, recruiter, id, { verb: 'close', values, note, now })
      await writeToCompany(tx, id, (to) => briefClosed(to, recruiter.name, note))
      return { outcome: 'done' }
    }),
  )
}

/**
 * Writes a draft job from a qualified brief, with the duties of its guide, and gives its id; its company is told of the first.
 * A search that goes on may have more than one.
 */
export function convertBrief(
  recruiter: Staff,
  id: string,
  now = new Date(),
  seen?: number,
  guideDuties: string[] = [],
): Promise<Exclude<Answer, { outcome: 'done' }> | { outcome: 'done'; jobId: number }> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'brief', id, seen }, await findBrief(tx, recruiter, id), async (brief) => {
      const isFirst = brief.status === 'qualified'
      if (!isFirst && brief.status !== 'searching') return { outcome: 'already' }

      const { companyName: name, city, country } = brief
      const companyId = await findOrCreateCompany(tx, { name, city, country })
      const shown = brief.confidential ? await findStandIn(tx) : companyId
      const whose = { briefId: id, recruiterId: ownerFor(recruiter, brief.recruiterId) }
      const jobId = await insertJob(tx, recruiter, briefToJob(brief, shown, guideDuties), now, whose)
      if (brief.confidential)
        await tx.update(t.jobs).set({ realCompanyId: companyId }).where(eq(t.jobs.id, jobId))
      const values = { status: 'searching', convertedAt: brief.convertedAt ?? now } as const
      const note = isFirst ? '' : 'Another job is being written.'
      await writeStep(tx, recruiter, id, { verb: 'convert', values, note, now })
      if (isFirst) await writeToCompany(tx, id, (to) => briefConverted(to, recruiter.name))
      return { outcome: 'done', jobId }
    }),
  )
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
  await recordAudit(tx, recruiter, verb, 'brief', id, { at })
}
