import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Act } from '@/rules/acts'
import { outerColumn } from '../outer-column'
import { store, type Tx, t } from '../store'

type Subject = (typeof t.auditSubjects)[number]

/** Notes who did what to which row, by ids only, in the transaction that does it; `was` lets it be undone. */
export async function recordAudit(
  tx: Tx,
  actorId: string | null,
  verb: string,
  subject: Subject,
  subjectId: string | number,
  { at = new Date(), was }: { at?: Date; was?: string } = {},
): Promise<void> {
  await tx.insert(t.auditEvents).values({ actorId, verb, subject, subjectId: String(subjectId), at, was })
}

// Who has looked at somebody is noted, and changes nothing.
const isChange = ne(t.auditEvents.verb, 'look')

/** The version of a row at the desk: how many changes of it are noted. Each form carries the one that its page showed. */
export function versionOf(subject: Subject, id: AnySQLiteColumn): SQL<number> {
  return sql<number>`(select count(*) from ${t.auditEvents} where ${t.auditEvents.subject} = ${subject}
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
      at: t.auditEvents.at,
    })
    .from(t.auditEvents)
    .leftJoin(t.users, eq(t.users.id, t.auditEvents.actorId))
    .where(and(eq(t.auditEvents.subject, subject), eq(t.auditEvents.subjectId, String(id)), isChange))
    .orderBy(asc(t.auditEvents.at), asc(t.auditEvents.id))
  return acts.slice(seen)
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
