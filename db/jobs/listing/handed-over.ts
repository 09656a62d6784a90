import { and, desc, eq, ne } from 'drizzle-orm'
import { leavesAt } from '@/rules/desk/undo'
import type { Staff } from '../../people/users'
import { store, type Tx, t } from '../../store'

/** The verb of the audit. */
export const handedOver = 'hand over'

/** The job that this recruiter has just given away, to whom, and until when it can be taken back; undefined for any other. */
export async function findHandedOver(recruiter: Staff, id: number) {
  const last = await findLastAct(store.read, id)
  if (last?.verb !== handedOver || last.actorId !== recruiter.id) return undefined
  const [job] = await store.read
    .select({ title: t.jobs.title, to: t.users.name })
    .from(t.jobs)
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(eq(t.jobs.id, id))
  return job && { id, ...job, until: leavesAt(last.at) }
}

/** Who answers for a job, and since when, where it was given to them. */
export async function findAnswering(id: number) {
  const { verb, subject, subjectId, at } = t.auditEvents
  const [job] = await store.read
    .select({ name: t.users.name })
    .from(t.jobs)
    .innerJoin(t.users, eq(t.users.id, t.jobs.recruiterId))
    .where(eq(t.jobs.id, id))
  const [given] = await store.read
    .select({ at, verb })
    .from(t.auditEvents)
    .where(and(eq(subject, 'job'), eq(subjectId, String(id)), eq(verb, handedOver)))
    .orderBy(desc(at))
    .limit(1)
  return { name: job?.name ?? '', since: given?.at }
}

/** What was done to a job last. */
export async function findLastAct(tx: Tx, id: number) {
  const { subject, subjectId, at } = t.auditEvents
  const [last] = await tx
    .select({ verb: t.auditEvents.verb, actorId: t.auditEvents.actorId, at, was: t.auditEvents.was })
    .from(t.auditEvents)
    .where(and(eq(subject, 'job'), eq(subjectId, String(id)), ne(t.auditEvents.verb, 'look')))
    .orderBy(desc(at), desc(t.auditEvents.id))
    .limit(1)
  return last
}
