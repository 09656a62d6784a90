import { and, eq, exists, gt, inArray, isNotNull, isNull, lte, not, or } from 'drizzle-orm'
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
import { isOpen } from './jobs'

const atOnce = 500
const stop = () => siteAddress(`/reminders/${secretPlace}`)

/**
 * Writes to whoever saved a job that closes in ten days or in two, and has not applied: one letter a person with all of
 * them, from seven in the morning. Nobody is written to whose address is not confirmed, or who has said to stop.
 */
export function remindOfSavedJobs(now = new Date()): Promise<void> {
  const calendar = siteCalendar()
  if (nextWriting('daily', startOf(dayOf(now, calendar), calendar)) > now) return Promise.resolve()
  return store.tx(async (tx) => {
    const soon = and(isOpen(now), lte(t.jobs.validUntil, addDays(now, Math.max(...reminderDays))))
    const rows = await savedBy(tx).where(and(soon, wantsLetters, not(hasApplied(tx))))
    const due = rows.flatMap((row) => {
      const days = dueReminder(row, now)
      return days && row.validUntil ? [{ ...row, days, lastDay: row.validUntil }] : []
    })
    for (const theirs of byReader(due)) {
      const jobs = theirs.map(({ slug, ...job }) => ({ ...job, link: siteAddress(`/jobs/${slug}`) }))
      await writeTo(tx, theirs, closingSoon({ jobs, stop: stop() }))
      for (const { candidateId, jobId, days } of theirs)
        await tx.update(t.savedJobs).set({ reminded: days }).where(isSaved(candidateId, jobId))
    }
  })
}

/** Tells whoever saved a job that somebody has closed before its last day, and has not applied for it. */
export function tellSavedClosed(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const closed = and(
      gt(t.jobs.closedAt, addDays(now, -1)),
      inArray(t.jobs.closedBecause, ['filled', 'withdrawn']),
    )
    const rows = await savedBy(tx)
      .where(and(closed, isNull(t.savedJobs.toldClosedAt), wantsLetters, not(hasApplied(tx))))
      .limit(atOnce)
    for (const theirs of byReader(rows)) {
      await writeTo(tx, theirs, savedJobsClosed({ jobs: theirs, search: siteAddress('/jobs'), stop: stop() }))
      for (const { candidateId, jobId } of theirs)
        await tx.update(t.savedJobs).set({ toldClosedAt: now }).where(isSaved(candidateId, jobId))
    }
  })
}

const wantsLetters = and(
  isNotNull(t.users.verifiedAt),
  isNull(t.users.closedAt),
  isNull(t.users.remindersStoppedAt),
)

const savedBy = (tx: Tx) =>
  tx
    .select({
      candidateId: t.savedJobs.candidateId,
      jobId: t.savedJobs.jobId,
      savedAt: t.savedJobs.savedAt,
      reminded: t.savedJobs.reminded,
      email: t.users.email,
      token: t.users.remindersToken,
      title: t.jobs.title,
      slug: t.jobs.slug,
      company: t.companies.name,
      validUntil: t.jobs.validUntil,
    })
    .from(t.savedJobs)
    .innerJoin(t.jobs, eq(t.jobs.id, t.savedJobs.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.users, eq(t.users.id, t.savedJobs.candidateId))
    .$dynamic()

type Saved = Awaited<ReturnType<typeof savedBy>>[number]

const isSaved = (candidateId: string, jobId: number) =>
  and(eq(t.savedJobs.candidateId, candidateId), eq(t.savedJobs.jobId, jobId))

const hasApplied = (tx: Tx) =>
  exists(
    tx
      .select({ id: t.applications.id })
      .from(t.applications)
      .where(
        and(
          eq(t.applications.jobId, t.savedJobs.jobId),
          or(
            eq(t.applications.candidateId, t.savedJobs.candidateId),
            eq(t.applications.email, t.users.email),
          ),
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
