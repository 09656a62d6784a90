import { group } from 'd3-array'
import { and, count, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { nextWriting } from '@/rules/alerts/schedule'
import { dayOf, isWorkday, siteCalendar, startOf } from '@/rules/calendar'
import { addDays } from '@/rules/dates'
import { coverOf } from '@/rules/desk/absence'
import { isQuiet, type Morning, morningLetter } from '@/rules/desk/digest'
import { deskAccesses, isAtDesk } from '@/rules/desk/may'
import { countQueue } from '@/rules/work-queue'
import { listRunning, withCovers } from '../absences/cover'
import { jobsOf } from '../jobs/desk'
import { listJobsToConfirm } from '../jobs/listing/confirm'
import { type Staff, userShape } from '../people/users'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { store, t } from '../store'
import { countOwed } from './counts'

/**
 * Writes to everybody at the desk what waits for them, from seven in the morning of a working day, once; that of somebody
 * who is away to whoever covers. Not to whom nothing waits for, nor what somebody has turned off. Returns how many letters.
 */
export async function sendDigests(now = new Date()): Promise<number> {
  const calendar = siteCalendar()
  const today = startOf(dayOf(now, calendar), calendar)
  if (!isWorkday(dayOf(now, calendar), calendar) || nextWriting('daily', today) > now) return 0

  const due = await listDue(today)
  const running = await listRunning(now)
  const parts = group(due, ({ id }) => coverOf(id, running) ?? id)
  const staff = await store.read
    .select(userShape)
    .from(t.users)
    .where(inArray(t.users.id, [...parts.keys()]))
  let sent = 0
  for (const reader of staff.filter(isAtDesk)) {
    const of = parts.get(reader.id) ?? []
    sent += await sendDigest(await withCovers(reader, now), of, today, now)
  }
  return sent
}

type Due = { id: string; name: string; digestedAt: Date | null }

const isDue = (today: Date) => {
  const { closedAt, digestStoppedAt, digestedAt } = t.users
  return and(isNull(closedAt), isNull(digestStoppedAt), or(isNull(digestedAt), lt(digestedAt, today)))
}

function listDue(today: Date): Promise<Due[]> {
  const { id, name, access, digestedAt } = t.users
  return store.read
    .select({ id, name, digestedAt })
    .from(t.users)
    .where(and(inArray(access, [...deskAccesses]), isDue(today)))
}

/** One letter with the mornings of all of these: of its reader, and of whom they cover for. */
async function sendDigest(reader: Staff, of: Due[], today: Date, now: Date): Promise<number> {
  const mornings: { id: string; name: string; morning: Morning }[] = []
  for (const { id, name, digestedAt } of of) {
    const covers = reader.covers?.filter((one) => one.id === id)
    const whose: Staff =
      id === reader.id ? { ...reader, only: 'own' } : { ...reader, covers, only: 'of the absent' }
    const morning = await readMorning(whose, digestedAt ?? addDays(now, -1), now)
    mornings.push({ id, name, morning })
  }
  return store.tx(async (tx) => {
    const marked = await tx
      .update(t.users)
      .set({ digestedAt: now })
      .where(
        and(
          inArray(
            t.users.id,
            of.map(({ id }) => id),
          ),
          isDue(today),
        ),
      )
      .returning({ id: t.users.id })
    const left = mornings.filter(({ id }) => marked.some((one) => one.id === id))
    const own = left.find(({ id }) => id === reader.id)?.morning ?? nothing
    const others = left.filter(({ id }) => id !== reader.id)
    if ([own, ...others.map(({ morning }) => morning)].every(isQuiet)) return 0
    const letter = morningLetter(own, siteAddress('/recruiter'), others)
    await queueLetter(tx, reader.email, letter, { about: 'account', aboutId: reader.id })
    return 1
  })
}

const nothing: Morning = { late: 0, today: 0, fresh: 0, unconfirmed: 0 }

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
