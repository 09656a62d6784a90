import { and, eq, gt, isNotNull, isNull, lt, lte, ne, not, notExists, or, sql } from 'drizzle-orm'
import { endOfRetention } from '@/rules/retention'
import { notHereSince } from '../people/visits'
import { store, t } from '../store'
import { listContactsKeptTooLong } from './contacts-kept-too-long'
import { pastLimits } from './past-limits'

/** What is past the day until which it is kept: ids, so that a list of them names nobody. */
export async function listKeptTooLong(now: Date) {
  const before = endOfRetention(now)
  const { applications, briefs, jobReports, messages, outbox, users } = t
  const ids = async (query: Promise<{ id: string }[]>) => (await query).map(({ id }) => id)
  const past = pastLimits(now)
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
