import { group } from 'd3-array'
import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { coverOf } from '@/rules/desk/absence'
import { jobsToConfirm } from '@/rules/jobs/confirm-letter'
import { confirmationStep, confirmDays } from '@/rules/jobs/confirmation'
import { secretPlace } from '@/rules/letters'
import { listRunning } from '../../absences/cover'
import { writeToStaff } from '../../absences/write-to-staff'
import { tellWaiting } from '../../applications/tell-closed'
import { newId } from '../../ids'
import { inBatches } from '../../in-batches'
import { makeLink } from '../../people/mail-links'
import { siteAddress } from '../../site/address'
import { recordAudit } from '../../site/audit-events'
import { store, type Tx, t } from '../../store'
import { recordJobChanges } from '../changes'
import { confirmable } from './confirm'

/**
 * Takes each job that its recruiter does not confirm through its term, as rules/jobs/confirmation says: asks, takes it
 * off the list, closes it and tells whoever waits. Doing it twice is doing it once.
 */
export function tendConfirmations(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { id, termFrom, confirmAskedAt, unlistedAt } = t.jobs
    const old = await tx
      .select({ id, termFrom, confirmAskedAt, unlistedAt })
      .from(t.jobs)
      .where(and(confirmable(now), lte(termFrom, addDays(now, -confirmDays.ask))))
      .orderBy(asc(termFrom), asc(id))
    const steps = group(old, (job) => confirmationStep(job, now))
    const idsOf = (step: 'ask' | 'unlist' | 'close') => steps.get(step)?.map((job) => job.id) ?? []

    for (const ids of inBatches(idsOf('close'))) await closeUnconfirmed(tx, ids, now)
    for (const ids of inBatches(idsOf('unlist'))) {
      await write(tx, ids, { unlistedAt: now, unlistedBecause: 'unconfirmed' })
      await recordJobChanges(tx, ...ids)
    }
    for (const ids of inBatches(idsOf('ask'))) await write(tx, ids, { confirmAskedAt: now })
    for (const ids of inBatches([...idsOf('unlist'), ...idsOf('ask')])) await writeToRecruiters(tx, ids, now)
  })
}

const write = (tx: Tx, ids: number[], values: Partial<typeof t.jobs.$inferInsert>) =>
  tx.update(t.jobs).set(values).where(inArray(t.jobs.id, ids))

async function closeUnconfirmed(tx: Tx, ids: number[], now: Date) {
  const because = 'unconfirmed' as const
  await write(tx, ids, {
    closedAt: now,
    closedBecause: because,
    unlistedAt: null,
    unlistedBecause: null,
    termFrom: null,
  })
  await recordJobChanges(tx, ...ids)
  for (const jobId of ids) {
    await tx.insert(t.jobClosings).values({ id: newId(), jobId, because, at: now })
    await recordAudit(tx, null, 'close', 'job', jobId, { at: now })
  }
  await tellWaiting(tx, ids, because, now)
}

/** One letter a recruiter, or whoever covers for them, with all of theirs. */
async function writeToRecruiters(tx: Tx, ids: number[], now: Date) {
  const rows = await tx
    .select({
      recruiterId: t.jobs.recruiterId,
      title: t.jobs.title,
      company: t.companies.name,
      termFrom: t.jobs.termFrom,
      confirmAskedAt: t.jobs.confirmAskedAt,
      unlistedAt: t.jobs.unlistedAt,
    })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(and(inArray(t.jobs.id, ids), isNull(t.users.closedAt)))
    .orderBy(asc(t.jobs.termFrom), asc(t.jobs.id))
  for (const [userId, jobs] of group(rows, ({ recruiterId }) => recruiterId)) {
    const running = await listRunning(now, tx)
    const readerId = coverOf(userId, running) ?? userId
    const secret = await makeLink(tx, { purpose: 'confirm jobs', userId: readerId }, now)
    const letter = jobsToConfirm({ jobs, link: siteAddress(`/still-open/${secretPlace}`) })
    const about = { about: 'account', aboutId: readerId, secret } as const
    await writeToStaff(
      tx,
      userId,
      () => letter,
      () => about,
      { now },
    )
  }
}
