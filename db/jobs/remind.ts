import { and, eq, exists, gt, inArray, isNotNull, isNull, lte, not, or, type SQL } from 'drizzle-orm'
import { nextWriting } from '@/rules/alerts/schedule'
import { dayOf, siteCalendar, startOf } from '@/rules/calendar'
import { addDays } from '@/rules/dates'
import { type Letter, secretPlace } from '@/rules/letters'
import { closingSoon, savedJobsClosed } from '@/rules/saved/letters'
import { dueReminder, reminderDays } from '@/rules/saved/reminders'
import { newToken } from '../ids'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { isOpen, titleForReaders } from './jobs'

const atOnce = 500
const stop = () => siteAddress(`/reminders/${secretPlace}`)

/**
 * Writes to whoever saved a job that closes in ten days or in two, or began an application for it, and has not applied:
 * one letter a person with all of them, from seven in the morning. Of a job that is saved and begun it tells once.
 * Nobody is written to whose address is not confirmed, or who has said to stop.
 */
export function remindOfSavedJobs(now = new Date()): Promise<void> {
  const calendar = siteCalendar()
  if (nextWriting('daily', startOf(dayOf(now, calendar), calendar)) > now) return Promise.resolve()
  return store.tx(async (tx) => {
    const soon = and(isOpen(now), lte(t.jobs.validUntil, addDays(now, Math.max(...reminderDays))))
    const rows = [...(await begunBy(tx, soon)), ...(await savedBy(tx, soon))]
    const due = rows.flatMap((row) => {
      const days = dueReminder(row, now)
      return days && row.validUntil ? [{ ...row, days, lastDay: row.validUntil }] : []
    })
    for (const theirs of byReader(due)) {
      const jobs = theirs.map(({ slug, ...job }) => ({
        ...job,
        link: siteAddress(`/jobs/${slug}${job.begun ? '/apply' : ''}`),
      }))
      await writeTo(tx, theirs, closingSoon({ jobs, stop: stop() }))
      for (const row of theirs) await mark(tx, row, { reminded: row.days })
    }
  })
}

/** Tells whoever saved a job, or began an application for it, that somebody has closed it before its last day; not who applied. */
export function tellSavedClosed(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const closed = and(
      gt(t.jobs.closedAt, addDays(now, -1)),
      inArray(t.jobs.closedBecause, ['filled', 'withdrawn', 'unconfirmed']),
    )
    const begun = await begunBy(tx, and(closed, isNull(t.applicationDrafts.toldClosedAt)))
    const saved = await savedBy(tx, and(closed, isNull(t.savedJobs.toldClosedAt)))
    for (const theirs of byReader([...begun, ...saved])) {
      await writeTo(tx, theirs, savedJobsClosed({ jobs: theirs, search: siteAddress('/jobs'), stop: stop() }))
      for (const row of theirs) await mark(tx, row, { toldClosedAt: now })
    }
  })
}

const wantsLetters = and(
  isNotNull(t.users.verifiedAt),
  isNull(t.users.closedAt),
  isNull(t.users.remindersStoppedAt),
)

const told = {
  email: t.users.email,
  token: t.users.remindersToken,
  title: titleForReaders,
  slug: t.jobs.slug,
  company: t.companies.name,
  validUntil: t.jobs.validUntil,
}

/** Who saved which job, has not applied and has begun nothing. */
async function savedBy(tx: Tx, which: SQL | undefined) {
  const { candidateId, jobId, savedAt, reminded } = t.savedJobs
  const rows = await tx
    .select({ candidateId, jobId, savedAt, reminded, ...told })
    .from(t.savedJobs)
    .innerJoin(t.jobs, eq(t.jobs.id, jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, candidateId))
    .where(and(which, wantsLetters, not(hasApplied(tx, t.savedJobs)), not(hasBegun(tx))))
    .limit(atOnce)
  return rows.map((row) => ({ ...row, begun: false }))
}

/** Who began an application for which job and has not sent it. */
async function begunBy(tx: Tx, which: SQL | undefined) {
  const { candidateId, jobId, createdAt: savedAt, reminded } = t.applicationDrafts
  const rows = await tx
    .select({ candidateId, jobId, savedAt, reminded, ...told })
    .from(t.applicationDrafts)
    .innerJoin(t.jobs, eq(t.jobs.id, jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, candidateId))
    .where(and(which, wantsLetters, not(hasApplied(tx, t.applicationDrafts))))
    .limit(atOnce)
  return rows.map((row) => ({ ...row, begun: true }))
}

type Saved = Awaited<ReturnType<typeof savedBy>>[number]

/** Keeps what was told of a job that somebody has saved, begun, or both. */
async function mark(tx: Tx, row: Saved, values: { reminded: number } | { toldClosedAt: Date }) {
  for (const table of [t.savedJobs, t.applicationDrafts])
    await tx
      .update(table)
      .set(values)
      .where(and(eq(table.candidateId, row.candidateId), eq(table.jobId, row.jobId)))
}

const hasApplied = (tx: Tx, { candidateId, jobId }: typeof t.savedJobs | typeof t.applicationDrafts) =>
  exists(
    tx
      .select({ id: t.applications.id })
      .from(t.applications)
      .where(
        and(
          eq(t.applications.jobId, jobId),
          or(eq(t.applications.candidateId, candidateId), eq(t.applications.email, t.users.email)),
        ),
      ),
  )

const hasBegun = (tx: Tx) =>
  exists(
    tx
      .select({ id: t.applicationDrafts.id })
      .from(t.applicationDrafts)
      .where(
        and(
          eq(t.applicationDrafts.jobId, t.savedJobs.jobId),
          eq(t.applicationDrafts.candidateId, t.savedJobs.candidateId),
        ),
      ),
  )

function byReader<Row extends Saved>(rows: Row[]): Row[][] {
  const readers = new Map<string, Row[]>()
  for (const row of rows) readers.set(row.candidateId, [...(readers.get(row.candidateId) ?? []), row])
  return [...readers.values()]
}

async function writeTo(tx: Tx, [first]: Saved[], letter: Letter) {
  if (!first) return
  const { candidateId, email } = first
  const secret = first.token ?? newToken().token
  if (!first.token)
    await tx.update(t.users).set({ remindersToken: secret }).where(eq(t.users.id, candidateId))
  await queueLetter(tx, email, letter, { about: 'reminder', aboutId: candidateId, secret })
}
