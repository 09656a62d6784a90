import { and, eq } from 'drizzle-orm'
import { ownerFor } from '@/rules/desk/absence'
import { slugify } from '@/rules/words'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { nextNumber } from '../site/counters'
import { store, t } from '../store'
import { jobsOf } from './desk'
import { newJobId } from './job-ids'
import { listQuestions } from './questions'

/**
 * Writes a draft that says what another job of our own says, with its questions, whatever state that one is in, and
 * returns its id; undefined where it is another recruiter's, or imported. Dates, brief and applications stay behind.
 */
export function duplicateJob(recruiter: Staff, id: number, now = new Date()): Promise<number | undefined> {
  return store.tx(async (tx) => {
    const [job] = await tx
      .select()
      .from(t.jobs)
      .where(and(eq(t.jobs.id, id), eq(t.jobs.imported, false), jobsOf(recruiter)))
    if (!job) return undefined
    const copy = await newJobId(tx, now)
    await tx.insert(t.jobs).values({
      ...job,
      ...unpublished,
      id: copy,
      slug: `${slugify(job.title) || 'job'}-${copy.toString(36)}`,
      reference: await nextNumber(tx, 'J', now),
      recruiterId: ownerFor(recruiter, job.recruiterId),
      createdAt: now,
      updatedAt: now,
    })
    for (const [position, question] of (await listQuestions(id, tx)).entries())
      await tx.insert(t.jobQuestions).values({ ...question, id: newId(), jobId: copy, position })
    await recordAudit(tx, recruiter, 'create', 'job', copy, { at: now })
    return copy
  })
}

const unpublished = {
  briefId: null,
  publishedAt: null,
  publishAt: null,
  validUntil: null,
  closedAt: null,
  closedBecause: null,
  archivedAt: null,
  reviewAskedAt: null,
  reviewAskedById: null,
  unlistedAt: null,
  unlistedBecause: null,
  termFrom: null,
  confirmedAt: null,
  confirmAskedAt: null,
}
