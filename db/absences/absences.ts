import { and, asc, eq, gte, isNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type AbsenceProblem, mayKeepAbsence, problemOf } from '@/rules/desk/absence'
import { newId } from '../ids'
import type { Managing, Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { siteDay } from './cover'
import { findAtDesk, tell, tellEnded } from './tell'

const { absences, users } = t
const covers = alias(users, 'covers')

/** That somebody is away, as it is asked for; `id` is that of one that is changed. */
export type AbsenceDraft = {
  personId: string
  coverId: string
  firstDay: string
  lastDay: string
  id?: string
}

const standing = (today: string) => and(isNull(absences.endedAt), gte(absences.lastDay, today))

const planned = (from: Tx, now: Date) =>
  from
    .select({
      id: absences.id,
      personId: absences.personId,
      name: users.name,
      coverId: covers.id,
      cover: covers.name,
      firstDay: absences.firstDay,
      lastDay: absences.lastDay,
    })
    .from(absences)
    .innerJoin(users, and(eq(users.id, absences.personId), ne(users.access, 'candidate')))
    .leftJoin(covers, and(eq(covers.id, absences.coverId), ne(covers.access, 'candidate')))
    .orderBy(asc(absences.firstDay), asc(absences.id))
    .$dynamic()
    .where(standing(siteDay(now)))

/** One absence that runs or is to come. */
export type Planned = Awaited<ReturnType<typeof planned>>[number]

/** When somebody is away now and later, the earliest first. */
export async function listAbsences(personId: string, now = new Date(), from: Tx = store.read) {
  return (await planned(from, now)).filter((one) => one.personId === personId)
}

/** The same of everybody. */
export const listAllAbsences = (_manager: Managing, now = new Date()): Promise<Planned[]> =>
  planned(store.read, now)

/** Whose work somebody is to cover, now or later, but for that of whom they cover for another cover. */
export async function listToCover(coverId: string, now = new Date()): Promise<Planned[]> {
  return (await planned(store.read, now)).filter((one) => one.coverId === coverId)
}

/**
 * Says when somebody is away and who covers, or says it otherwise of an absence that is planned or runs; whoever covers
 * is told, and they themselves where a colleague says it. What cannot be is told by its name.
 */
export function keepAbsence(
  who: Staff,
  draft: AbsenceDraft,
  now = new Date(),
): Promise<'done' | 'not found' | AbsenceProblem> {
  return store.tx(async (tx) => {
    const person = await findAtDesk(tx, draft.personId)
    if (!person || !mayKeepAbsence(who, person)) return 'not found'
    const all = await planned(tx, now)
    const former = draft.id ? all.find((one) => one.id === draft.id) : undefined
    if (draft.id && former?.personId !== person.id) return 'not found'
    const cover = await findAtDesk(tx, draft.coverId)
    if (!cover) return 'no cover'
    const today = siteDay(now)
    const begun = former && former.firstDay <= today ? former.firstDay : undefined
    const others = all.filter((one) => one.id !== former?.id)
    const problem = problemOf(draft, { today, others, begun })
    if (problem) return problem

    const { firstDay, lastDay } = draft
    const said = { coverId: cover.id, firstDay, lastDay, saidById: who.id }
    if (former) await tx.update(absences).set(said).where(eq(absences.id, former.id))
    else await tx.insert(absences).values({ id: newId(), personId: person.id, ...said, createdAt: now })
    await recordAudit(tx, who.id, 'say away', 'user', person.id, { at: now, was: cover.id })
    if (former?.coverId && former.coverId !== cover.id) await tellEnded(tx, former, former.coverId)
    await tell(tx, who, person, { ...cover, firstDay, lastDay })
    return 'done'
  })
}

/** Ends an absence at once, or calls off one to come: its cover is told. False where there is none, or it is not theirs to end. */
export function endAbsence(who: Staff, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const found = (await planned(tx, now)).find((one) => one.id === id)
    const person = found && (await findAtDesk(tx, found.personId))
    if (!person || !mayKeepAbsence(who, person)) return false
    await tx.update(absences).set({ endedAt: now }).where(eq(absences.id, id))
    await recordAudit(tx, who.id, 'end absence', 'user', person.id, { at: now })
    if (found.coverId) await tellEnded(tx, found, found.coverId)
    return true
  })
}

/** Of somebody who leaves the desk: their own absences end, and whoever takes over covers in their place, but never for themselves. */
export async function handAbsencesOver(tx: Tx, from: string, to: string, now: Date): Promise<void> {
  const { personId, coverId, endedAt } = absences
  const open = standing(siteDay(now))
  await tx
    .update(absences)
    .set({ endedAt: now })
    .where(and(open, eq(personId, from)))
  const theirs = and(open, eq(coverId, from), isNull(endedAt))
  await tx
    .update(absences)
    .set({ coverId: to })
    .where(and(theirs, ne(personId, to)))
  await tx.update(absences).set({ coverId: null }).where(theirs)
}
