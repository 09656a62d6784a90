import { and, count, eq, isNotNull, isNull, max } from 'drizzle-orm'
import { shortlistWaits } from '@/rules/briefs/letters'
import { momentOf, timesToTake } from '@/rules/shortlist/meeting'
import { recordBriefEvent } from '../briefs/briefs'
import { tellItWaits } from '../briefs/follow'
import { store, type Tx, t } from '../store'
import { stands } from './asked'
import { tellCalendars } from './calendars'
import { isShown } from './seen-by'

const { presentations } = t
type Question = { id: string; briefId: string }

/**
 * Takes the yes or no of whoever was asked; a no, too, may become a yes later. `over` once the search has ended or the
 * company must not see them. The caller has shown whose question it is.
 */
export function answerAsked(asked: Question, agreed: boolean, now = new Date()): Promise<'done' | 'over'> {
  return store.tx(async (tx) => {
    const [held] = await tx.select().from(presentations).where(eq(presentations.id, asked.id))
    if (!held || !(await stands(asked, undefined, tx))) return 'over'
    if (held.agreed && !agreed) return (await takeBack(tx, asked.id, now)) ? 'done' : 'over'
    const number = agreed ? (held.number ?? (await nextNumber(tx, asked.briefId))) : null
    await tx
      .update(presentations)
      .set({ agreed, answeredAt: now, number, withdrawnAt: null })
      .where(eq(presentations.id, asked.id))
    if (agreed) await openRoom(tx, asked, held.recruiterId, now)
    return 'done'
  })
}

async function nextNumber(tx: Tx, briefId: string): Promise<number> {
  const [last] = await tx
    .select({ number: max(presentations.number) })
    .from(presentations)
    .where(eq(presentations.briefId, briefId))
  return (last?.number ?? 0) + 1
}

/** The first who agrees opens the room, which the history of the brief tells. */
async function openRoom(tx: Tx, { briefId }: Question, recruiterId: string | null, now: Date) {
  const { briefEvents } = t
  const [opened] = await tx
    .select({ n: count() })
    .from(briefEvents)
    .where(and(eq(briefEvents.briefId, briefId), eq(briefEvents.status, 'shortlist')))
  if (opened?.n === 0) {
    const [recruiter] = recruiterId
      ? await tx.select({ name: t.users.name }).from(t.users).where(eq(t.users.id, recruiterId))
      : []
    await recordBriefEvent(tx, briefId, { status: 'shortlist', actorName: recruiter?.name ?? '', at: now })
  }
  await tellItWaits(tx, briefId, shortlistWaits, now)
}

/** Keeps that somebody agreed to keep the name of a confidential company to themselves, which shows it to them. */
export async function agreeToName({ id }: Pick<Question, 'id'>, now = new Date()): Promise<void> {
  await store.db
    .update(presentations)
    .set({ companyNamedAt: now })
    .where(and(eq(presentations.id, id), isNull(presentations.companyNamedAt)))
}

/** Takes a yes back: the company sees them no more from this moment. True also where it had been taken back. */
export function withdrawFromShortlist({ id }: Pick<Question, 'id'>, now = new Date()): Promise<boolean> {
  return store.tx((tx) => takeBack(tx, id, now))
}

async function takeBack(tx: Tx, id: string, now: Date): Promise<boolean> {
  const [held] = await tx
    .update(presentations)
    .set({ withdrawnAt: now })
    .where(and(eq(presentations.id, id), eq(presentations.agreed, true), isNull(presentations.withdrawnAt)))
    .returning({ id: presentations.id })
  return held !== undefined
}

/** Takes one of the proposed times, which the three get for their calendars, or none: only a time lets the company see name and address. `over` where nothing waits. */
export function answerInterview(
  asked: Question,
  time: string | undefined,
  now = new Date(),
): Promise<'done' | 'over'> {
  return store.tx(async (tx) => {
    if (!(await stands(asked, isShown, tx))) return 'over'
    const [held] = await tx
      .select()
      .from(presentations)
      .where(
        and(
          eq(presentations.id, asked.id),
          isNotNull(presentations.interviewAskedAt),
          isNull(presentations.interviewAnsweredAt),
        ),
      )
    if (!held || (time !== undefined && !timesToTake(held.times, now).includes(time))) return 'over'
    const startsAt = time === undefined ? undefined : momentOf(time)
    await tx
      .update(presentations)
      .set({ interviewAnsweredAt: now, interviewTime: time ?? null, startsAt: startsAt ?? null })
      .where(eq(presentations.id, asked.id))
    if (startsAt) await tellCalendars(tx, { ...held, startsAt }, false, now)
    else await tellItWaits(tx, asked.briefId, shortlistWaits, now)
    return 'done'
  })
}
