import { and, desc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { AuditQuery } from '@/rules/audit/query'
import { endOf, siteCalendar, startOf } from '@/rules/calendar'
import { isKnownTo } from '../blind/is-blind'
import type { Owner } from '../people/users'
import { store, t } from '../store'
import { nameSubjects } from './names'

const { auditEvents: events, users } = t
const absent = alias(users, 'absent')
const pageLength = 50

/** A page of what was done, the last act first; whom it was done to has a name only while the record still holds one. */
export async function listAudit(owner: Owner, query: AuditQuery) {
  const rows = await store.read
    .select({
      id: events.id,
      at: events.at,
      times: events.times,
      until: events.until,
      verb: events.verb,
      kind: events.subject,
      subjectId: events.subjectId,
      actorId: events.actorId,
      by: users.name,
      forWhom: absent.name,
      byDesk: sql`${users.access} is null or ${users.access} <> 'candidate'`.mapWith(Boolean),
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(absent, eq(absent.id, events.forId))
    .where(and(...(await filtersOf(owner, query))))
    .orderBy(desc(events.at), desc(events.id))
    .limit(pageLength + 1)
  const shown = rows.slice(0, pageLength)
  const names = await nameSubjects(owner, shown)
  const last = rows.length > pageLength ? shown.at(-1) : undefined
  return {
    acts: shown.map(({ byDesk, ...act }) => ({
      ...act,
      // Whoever sends an application has not told who they are to somebody who looks at it blind.
      by:
        act.kind === 'application' && !byDesk ? (names.get(`application ${act.subjectId}`) ?? null) : act.by,
      whom: names.get(`${act.kind} ${act.subjectId}`),
    })),
    next: last && `${last.at.getTime()}-${last.id}`,
  }
}

export type AuditLine = Awaited<ReturnType<typeof listAudit>>['acts'][number]

async function filtersOf(
  owner: Owner,
  { by, whom, what, kind, from, to, before }: AuditQuery,
): Promise<(SQL | undefined)[]> {
  const zone = siteCalendar()
  const [, at, id] = /^(\d{1,15})-(\w{1,40})$/.exec(before ?? '') ?? []
  return [
    by ? or(eq(events.actorId, by), eq(events.forId, by)) : undefined,
    what ? eq(events.verb, what) : undefined,
    kind && eq(events.subject, kind),
    from ? gte(events.at, startOf(from, zone)) : undefined,
    to ? lte(events.at, endOf(to, zone)) : undefined,
    // By kind and id, as the index has them.
    whom
      ? and(
          inArray(events.subject, [...t.auditSubjects]),
          inArray(events.subjectId, await idsOf(owner, whom)),
        )
      : undefined,
    at && id ? sql`(${events.at}, ${events.id}) < (${Number(at)}, ${id})` : undefined,
  ]
}

/** All that was ever done, by its verb; each step of the way jumps to the next one in the index. */
export async function listAuditVerbs(_owner: Owner): Promise<string[]> {
  const found = await store.read.values<[string | null]>(sql`with recursive known(verb) as (
    select min(verb) from audit_events
    union all select (select min(verb) from audit_events where verb > known.verb) from known where verb is not null
  ) select verb from known`)
  return found.flatMap(([verb]) => verb ?? [])
}

/** The ids of all that an address, a number or an id may mean. */
async function idsOf(owner: Owner, typed: string): Promise<string[]> {
  const email = typed.toLowerCase()
  const found = await Promise.all([
    ...[users, t.contacts, t.messages, t.invitations].map((table) =>
      store.read.select({ id: table.id }).from(table).where(eq(table.email, email)),
    ),
    store.read
      .select({ id: t.applications.id })
      .from(t.applications)
      .where(and(eq(t.applications.email, email), isKnownTo(owner))),
    store.read
      .select({ id: t.briefs.id })
      .from(t.briefs)
      .where(or(eq(t.briefs.email, email), eq(t.briefs.number, typed.toUpperCase()))),
    store.read
      .select({ id: sql<string>`cast(${t.jobs.id} as text)` })
      .from(t.jobs)
      .where(eq(t.jobs.reference, typed.toUpperCase())),
    store.read
      .select({ id: t.applications.cvId })
      .from(t.applications)
      .where(and(eq(t.applications.email, email), isKnownTo(owner))),
  ])
  return [typed, ...found.flat().map(({ id }) => id)]
}
