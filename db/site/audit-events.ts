import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Act } from '@/rules/acts'
import { outerColumn } from '../outer-column'
import { store, type Tx, t } from '../store'

export type Subject = (typeof t.auditSubjects)[number]

/** Who does something: at the desk with those for whom they cover, else by their id; null is nobody. */
export type Actor = { id: string; covers?: readonly { id: string }[] } | string | null

/**
 * Notes who did what to which row, by ids only, in the transaction that does it, and for whom where that row is the work
 * of somebody who is away; `was` lets it be undone, and `owner` is whose work it was where the act has given it away.
 */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  verb: string,
  subject: Subject,
  subjectId: string | number,
  { at = new Date(), was, owner }: { at?: Date; was?: string; owner?: string | null } = {},
): Promise<void> {
  const actorId = idOf(actor)
  const forId = await absentOf(actor, () => owner ?? ownerOf(tx, subject, String(subjectId)))
  await tx
    .insert(t.auditEvents)
    .values({ actorId, verb, subject, subjectId: String(subjectId), at, was, forId })
}

export const idOf = (actor: Actor) => (actor && typeof actor === 'object' ? actor.id : actor)

/** For whom somebody acts: whose work it is, where that is somebody for whom they cover. */
export async function absentOf(actor: Actor, whose: () => Owner | Promise<Owner>): Promise<Owner> {
  const covers = actor && typeof actor === 'object' ? (actor.covers ?? []) : []
  const owner = covers.length > 0 ? await whose() : undefined
  return covers.some(({ id }) => id === owner) ? owner : undefined
}

type Owner = string | null | undefined

/** Whose work a row is; nothing where it is nobody's. */
export async function ownerOf(tx: Tx, subject: Subject, id: string): Promise<Owner> {
  const { jobs, applications, briefs } = t
  if (subject === 'brief') {
    const [brief] = await tx.select({ by: briefs.recruiterId }).from(briefs).where(eq(briefs.id, id))
    return brief?.by
  }
  const ofJob = tx.select({ by: jobs.recruiterId }).from(jobs)
  if (subject === 'job') return (await ofJob.where(eq(jobs.id, Number(id))))[0]?.by
  if (subject !== 'application' && subject !== 'file') return undefined
  const its = subject === 'file' ? applications.cvId : applications.id
  return (await ofJob.innerJoin(applications, eq(applications.jobId, jobs.id)).where(eq(its, id)))[0]?.by
}

// Who has looked at somebody is noted, and changes nothing.
export const isChange = ne(t.auditEvents.verb, 'look')

/** The version of a row at the desk: how often it was changed. Each form carries the one that its page showed. */
export function versionOf(subject: Subject, id: AnySQLiteColumn): SQL<number> {
  return sql<number>`(select coalesce(sum(${t.auditEvents.times}), 0) from ${t.auditEvents} where ${t.auditEvents.subject} = ${subject}
    and ${t.auditEvents.subjectId} = cast(${outerColumn(id)} as text) and ${isChange})`
}

/** What has been done to a row since the version that was seen, oldest first; nothing where no version is given. */
export async function listActsSince(
  subject: Subject,
  id: string | number,
  seen: number | undefined,
  db: Tx = store.read,
): Promise<Act[]> {
  if (seen === undefined) return []
  const acts = await db
    .select({
      verb: t.auditEvents.verb,
      by: t.users.name,
      at: sql`coalesce(${t.auditEvents.until}, ${t.auditEvents.at})`.mapWith(t.auditEvents.at),
      times: t.auditEvents.times,
    })
    .from(t.auditEvents)
    .leftJoin(t.users, eq(t.users.id, t.auditEvents.actorId))
    .where(and(eq(t.auditEvents.subject, subject), eq(t.auditEvents.subjectId, String(id)), isChange))
    .orderBy(asc(t.auditEvents.at), asc(t.auditEvents.id))
  let version = 0
  return acts.flatMap(({ times, ...act }) => {
    version += times
    return version > seen ? [act] : []
  })
}

/**
 * Does an act on a row that was found, which is what every verb of the desk begins with: not where it was not found, nor
 * where somebody has acted on it since the version that was `seen`.
 */
export async function actOn<Found, Outcome>(
  tx: Tx,
  { subject, id, seen }: { subject: Subject; id: string | number; seen: number | undefined },
  found: Found | undefined,
  act: (found: Found) => Promise<Outcome>,
): Promise<Outcome | NotDone> {
  if (found === undefined) return { outcome: 'not found' }
  const since = await listActsSince(subject, id, seen, tx)
  return since.length > 0 ? { outcome: 'stale', since } : act(found)
}

/** What a verb answers to a page that is out of date: nothing was done, and this is what had been done meanwhile. */
export type Stale = { outcome: 'stale'; since: Act[] }

type NotDone = { outcome: 'not found' } | Stale

/** A verb that needs no more than that. */
export type Answer = { outcome: 'done' } | { outcome: 'already' } | NotDone
