import { and, count, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { nextWriting } from '@/rules/alerts/schedule'
import { dayOf, isWorkday, siteCalendar, startOf } from '@/rules/calendar'
import { addDays } from '@/rules/dates'
import { isQuiet, type Morning, morningLetter } from '@/rules/desk/digest'
import { deskAccesses, isAtDesk } from '@/rules/desk/may'
import { countQueue } from '@/rules/work-queue'
import { jobsOf } from '../jobs/desk'
import { listJobsToConfirm } from '../jobs/listing/confirm'
import type { Staff } from '../people/users'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, t } from '../store'
import { countOwed } from './counts'

/**
 * Writes to everybody at the desk what waits for them, from seven in the morning of a working day, once; not to whom
 * nothing waits for, nor who has turned it off. Returns how many letters.
 */
export async function sendDigests(now = new Date()): Promise<number> {
  const calendar = siteCalendar()
  const today = startOf(dayOf(now, calendar), calendar)
  if (!isWorkday(dayOf(now, calendar), calendar) || nextWriting('daily', today) > now) return 0

  const { id, email, name, access, closedAt, digestStoppedAt, digestedAt } = t.users
  const due = and(isNull(closedAt), isNull(digestStoppedAt), or(isNull(digestedAt), lt(digestedAt, today)))
  const staff = await store.read
    .select({ id, email, name, access, digestedAt })
    .from(t.users)
    .where(and(inArray(access, [...deskAccesses]), due))
  let sent = 0
  for (const { digestedAt: last, ...who } of staff) {
    if (!isAtDesk(who)) continue
    const morning = await readMorning(who, last ?? addDays(now, -1), now)
    sent += await store.tx(async (tx) => {
      const marked = await tx
        .update(t.users)
        .set({ digestedAt: now })
        .where(and(eq(id, who.id), due))
        .returning({ id })
      if (marked.length === 0 || isQuiet(morning)) return 0
      const letter = morningLetter(morning, siteAddress('/recruiter'))
      await queueLetter(tx, who.email, letter, { about: 'account', aboutId: who.id })
      return 1
    })
  }
  return sent
}

async function readMorning(recruiter: Staff, since: Date, now: Date): Promise<Morning> {
  const { late, today } = countQueue(await countOwed(recruiter), now)
  const [fresh] = await store.read
    .select({ n: count() })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(gt(t.applications.createdAt, since), eq(t.applications.stage, 'received'), jobsOf(recruiter)))
  const unconfirmed = (await listJobsToConfirm(recruiter, now)).length
  return { late, today, fresh: fresh?.n ?? 0, unconfirmed }
}

/** Whether somebody at the desk gets that letter. */
export async function hasDigest(userId: string): Promise<boolean> {
  const [user] = await store.read
    .select({ stoppedAt: t.users.digestStoppedAt })
    .from(t.users)
    .where(eq(t.users.id, userId))
  return user?.stoppedAt === null
}

/** Lets it come, or no more. */
export async function chooseDigest(userId: string, wanted: boolean, now = new Date()): Promise<void> {
  await store.db
    .update(t.users)
    .set({ digestStoppedAt: wanted ? null : now })
    .where(eq(t.users.id, userId))
}
