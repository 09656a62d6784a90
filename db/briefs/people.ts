import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { invitedToBrief } from '@/rules/briefs/letters'
import { mostPeople } from '@/rules/briefs/people'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { given, prepared } from '../prepared'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { briefsOf } from './desk'
import { writeToPerson } from './follow'

const { briefPeople, briefLinks, briefs } = t
const staysOf = (briefId: string) => and(eq(briefPeople.briefId, briefId), isNull(briefPeople.removedAt))

const peopleOf = prepared((read) => {
  const { id, name, email, invitedAt, briefId, removedAt } = briefPeople
  return read
    .select({ id, name, email, invitedAt })
    .from(briefPeople)
    .where(and(eq(briefId, given('briefId', briefId)), isNull(removedAt)))
    .orderBy(asc(invitedAt), asc(id))
})

/** Who else of its company follows a brief, in the order in which they were invited. */
export const listBriefPeople = (briefId: string) => peopleOf().all({ briefId })

/**
 * Invites somebody to follow a brief, who gets a link of their own; `already` where they follow it, `full` where as many do
 * as may. The caller has shown whose brief it is.
 */
export function inviteToBrief(
  brief: { id: string; email: string; by: string },
  person: { name: string; email: string },
  now = new Date(),
): Promise<'done' | 'already' | 'full' | 'ended'> {
  return store.tx(async (tx) => {
    const [open] = await tx
      .select({ id: briefs.id, status: briefs.status, closedAt: briefs.closedAt })
      .from(briefs)
      .where(eq(briefs.id, brief.id))
    if (!open || open.closedAt) return 'ended'
    if (person.email === brief.email) return 'already'
    const [held] = await tx.select({ n: count() }).from(briefPeople).where(staysOf(brief.id))
    if ((held?.n ?? 0) >= mostPeople) return 'full'
    const put = await tx
      .insert(briefPeople)
      .values({ id: newId(), briefId: brief.id, ...person, invitedAt: now })
      .onConflictDoNothing()
      .returning({ id: briefPeople.id })
    const [invited] = put
    if (!invited) return 'already'
    await writeToPerson(tx, brief.id, { ...invited, ...person }, (to) => invitedToBrief(to, brief.by))
    return 'done'
  })
}

/** Ends what somebody sees of a brief: their links lead nowhere from now on. False where they follow it no more. */
export function removeFromBrief(
  { id: briefId }: { id: string },
  personId: string,
  now = new Date(),
): Promise<boolean> {
  return store.tx((tx) => remove(tx, briefId, personId, now))
}

async function remove(tx: Tx, briefId: string, personId: string, now: Date): Promise<boolean> {
  const removed = await tx
    .update(briefPeople)
    .set({ removedAt: now })
    .where(and(eq(briefPeople.id, personId), staysOf(briefId)))
    .returning({ id: briefPeople.id })
  if (removed.length === 0) return false
  await tx.delete(briefLinks).where(eq(briefLinks.personId, personId))
  return true
}

/** The same from the desk. */
export function removeAtDesk(
  recruiter: Staff,
  briefId: string,
  personId: string,
  now = new Date(),
): Promise<Answer> {
  return store.tx(async (tx) =>
    actOn(
      tx,
      { subject: 'brief', id: briefId, seen: undefined },
      await findOfRecruiter(tx, recruiter, briefId),
      async () => {
        if (!(await remove(tx, briefId, personId, now))) return { outcome: 'already' }
        await recordAudit(tx, recruiter, 'remove person', 'brief', briefId, { at: now })
        return { outcome: 'done' }
      },
    ),
  )
}

/** A brief that this recruiter reaches. */
export async function findOfRecruiter(tx: Tx, recruiter: Staff, id: string) {
  const [brief] = await tx
    .select({ id: briefs.id, status: briefs.status, recruiterId: briefs.recruiterId })
    .from(briefs)
    .where(and(eq(briefs.id, id), briefsOf(recruiter)))
  return brief
}
