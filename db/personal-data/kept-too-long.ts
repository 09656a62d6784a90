import {
  and,
  type Column,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { endOfRetention, limitsOf } from '@/rules/retention'
import { dropDrafts } from '../applications/write-draft'
import { inBatches } from '../in-batches'
import { notHereSince } from '../people/visits'
import { store, t } from '../store'
import { listContactsKeptTooLong } from './contacts-kept-too-long'
import { eraseApplications, eraseBriefs } from './erase'
import { eraseContacts } from './erase-contacts'

/** What is past the day until which it is kept: ids, so that a list of them names nobody. */
export async function listKeptTooLong(now: Date) {
  const before = endOfRetention(now)
  const { applications, briefs, jobReports, messages, outbox, users } = t
  const ids = async (query: Promise<{ id: string }[]>) => (await query).map(({ id }) => id)
  const past = (
    kind: Parameters<typeof limitsOf>[0],
    begun: Column,
    ended: (before: Date) => SQL | undefined,
  ) =>
    or(
      ...limitsOf(kind, now).map((limit) =>
        and(limit.begunBefore && lt(begun, limit.begunBefore), ended(limit.before)),
      ),
    )
  const inPool = store.read
    .select({ one: sql`1` })
    .from(t.poolConsents)
    .innerJoin(users, eq(users.id, t.poolConsents.candidateId))
    .where(
      and(
        eq(t.poolConsents.candidateId, applications.candidateId),
        or(isNull(t.poolConsents.endedBecause), ne(t.poolConsents.endedBecause, 'taken back')),
        not(
          past('consented', t.poolConsents.givenAt, (end) =>
            and(notHereSince(end), lte(applications.closedAt, end)),
          ) ?? sql`0`,
        ),
      ),
    )
  const appliedSince = (end: Date) =>
    store.read
      .select({ one: sql`1` })
      .from(applications)
      .where(
        and(
          eq(applications.candidateId, users.id),
          or(isNull(applications.closedAt), gt(applications.createdAt, end)),
        ),
      )
  return {
    contacts: await listContactsKeptTooLong(now),
    applications: await ids(
      store.read
        .select({ id: applications.id })
        .from(applications)
        .where(
          and(
            isNull(applications.erasedAt),
            past('applications', applications.createdAt, (end) => lt(applications.closedAt, end)),
            or(
              isNull(applications.consentAt),
              past('consented', applications.consentAt, (end) => lt(applications.closedAt, end)),
            ),
            notExists(inPool),
          ),
        ),
    ),
    drafts: await ids(
      store.read
        .select({ id: t.applicationDrafts.id })
        .from(t.applicationDrafts)
        .where(lt(t.applicationDrafts.savedAt, before.drafts)),
    ),
    accounts: await ids(
      store.read
        .select({ id: users.id })
        .from(users)
        .where(
          and(
            eq(users.access, 'candidate'),
            isNull(users.closedAt),
            past('accounts', users.createdAt, (end) => and(notHereSince(end), notExists(appliedSince(end)))),
          ),
        ),
    ),
    briefs: await ids(
      store.read
        .select({ id: briefs.id })
        .from(briefs)
        .where(and(ne(briefs.email, ''), lt(briefs.closedAt, before.briefs))),
    ),
    messages: await ids(
      store.read.select({ id: messages.id }).from(messages).where(lt(messages.answeredAt, before.messages)),
    ),
    reports: await ids(
      store.read
        .select({ id: jobReports.id })
        .from(jobReports)
        .where(lt(jobReports.settledAt, before.reports)),
    ),
    letters: await ids(
      store.read
        .select({ id: outbox.id })
        .from(outbox)
        .where(
          and(lt(outbox.createdAt, before.letters), or(isNotNull(outbox.sentAt), isNotNull(outbox.failedAt))),
        ),
    ),
  }
}

export type KeptTooLong = Awaited<ReturnType<typeof listKeptTooLong>>

/** Takes them out, but for the accounts; returns the stored names of the CVs to delete. */
export function purgeRows(found: Omit<KeptTooLong, 'accounts'>, now: Date): Promise<string[]> {
  return store.tx(async (tx) => {
    const files: string[] = []
    for (const some of inBatches(found.applications))
      files.push(...(await eraseApplications(tx, inArray(t.applications.id, some), now)))
    for (const some of inBatches(found.drafts))
      files.push(...(await dropDrafts(tx, inArray(t.applicationDrafts.id, some))))
    for (const some of inBatches(found.briefs))
      files.push(...(await eraseBriefs(tx, inArray(t.briefs.id, some), now)))
    for (const some of inBatches(found.contacts)) await eraseContacts(tx, inArray(t.contacts.id, some), now)
    for (const some of inBatches(found.messages))
      await tx.delete(t.messages).where(inArray(t.messages.id, some))
    for (const some of inBatches(found.reports))
      await tx.delete(t.jobReports).where(inArray(t.jobReports.id, some))
    for (const some of inBatches(found.letters)) await tx.delete(t.outbox).where(inArray(t.outbox.id, some))
    return files
  })
}
