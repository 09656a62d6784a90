import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Facts } from '@/rules/desk/list-act'
import type { ListName } from '@/rules/desk/list-acts'
import { topics } from '@/rules/messages/topics'
import { reportReasons } from '@/rules/reports/reasons'
import { roleName } from '@/rules/roles/roles'
import { briefsOf } from '../../briefs/desk'
import { contactsOf } from '../../contacts/desk'
import { ofDesk } from '../../conversations/unread'
import { jobsOf } from '../../jobs/desk'
import type { Staff } from '../../people/users'
import type { Viewer } from '../../pool/viewer'
import { visibleTo } from '../../pool/visible-to'
import { versionOf } from '../../site/audit-events'
import { store, t } from '../../store'
import { changedBy } from '../../templates/templates'
import { lettersOf } from '../letters'

/** A row that was chosen on a list, by its name and what is beside it, with its version and what is known of it. */
export type Named = { id: string; name: string; under: string; version: number } & Facts

type Find = (recruiter: Staff, ids: string[], viewer?: Viewer) => Promise<Named[]>

const none = sql<number>`0`.mapWith(Number)

const finders: Record<ListName, Find> = {
  briefs(recruiter, ids) {
    const { id, companyName: name, number: under, closedAt } = t.briefs
    const row = { id, name, under, closedAt, version: versionOf('brief', id) }
    return store.read
      .select(row)
      .from(t.briefs)
      .where(and(inArray(id, ids), briefsOf(recruiter)))
  },
  async candidates(_recruiter, ids, viewer) {
    if (!viewer) return []
    const { candidateId, roles, city } = t.profiles
    const found = await store.read
      .select({ id: candidateId, roles, under: city, version: none })
      .from(t.profiles)
      .where(and(inArray(candidateId, ids), visibleTo(viewer)))
    return found.map(({ roles: of, ...one }) => ({ ...one, name: of.map(roleName).join(', ') }))
  },
  contacts(recruiter, ids) {
    const { id, name, email: under, deletedAt, mergedIntoId } = t.contacts
    const row = { id, name, under, deletedAt, version: versionOf('contact', id) }
    return store.read
      .select(row)
      .from(t.contacts)
      .where(and(inArray(id, ids), isNull(mergedIntoId), contactsOf(recruiter)))
  },
  mail(recruiter, ids) {
    const { id, subject: name, recipient: under, sentAt, failedAt, claimedAt, about, body } = t.outbox
    const hasText = sql<boolean>`${ne(body, '')}`.mapWith(Boolean)
    const row = { id, name, under, sentAt, failedAt, claimedAt, about, hasText, version: none }
    return store.read
      .select(row)
      .from(t.outbox)
      .where(and(inArray(id, ids), lettersOf(recruiter)))
  },
  async reports(recruiter, ids) {
    const { id, reason, settledAt } = t.jobReports
    const found = await store.read
      .select({ id, reason, under: t.jobs.title, settledAt, version: versionOf('report', id) })
      .from(t.jobReports)
      .innerJoin(t.jobs, eq(t.jobs.id, t.jobReports.jobId))
      .where(and(inArray(id, ids), jobsOf(recruiter)))
    return found.map((one) => ({ ...one, name: reportReasons[one.reason] }))
  },
  async messages(_recruiter, ids) {
    const { id, topic, name: under, answeredAt } = t.messages
    const row = { id, topic, under, answeredAt, version: versionOf('message', id) }
    const found = await store.read.select(row).from(t.messages).where(inArray(id, ids))
    return found.map((one) => ({ ...one, name: topics[one.topic] }))
  },
  conversations(recruiter, ids) {
    const { id, applicationId, briefId, deskArchivedAt } = t.conversations
    const row = {
      id,
      name: sql<string>`coalesce(${t.applications.name}, ${t.briefs.contactName}, '')`,
      under: sql<string>`coalesce(${t.jobs.title}, ${t.briefs.number}, '')`,
      archivedAt: deskArchivedAt,
      version: none,
    }
    return store.read
      .select(row)
      .from(t.conversations)
      .leftJoin(t.applications, eq(t.applications.id, applicationId))
      .leftJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .leftJoin(t.briefs, eq(t.briefs.id, briefId))
      .where(and(inArray(id, ids), ofDesk(recruiter)))
  },
  templates(recruiter, ids) {
    const { id, name, purpose: under, retiredAt } = t.messageTemplates
    const row = { id, name, under, version: versionOf('template', id), deletedAt: retiredAt }
    return store.read
      .select(row)
      .from(t.messageTemplates)
      .where(and(inArray(id, ids), changedBy(recruiter)))
  },
}

/** Those of these rows of a list that this recruiter may do something to, in the order in which they were chosen. */
export async function listNamed(
  recruiter: Staff,
  list: ListName,
  ids: string[],
  viewer?: Viewer,
): Promise<Named[]> {
  const found = new Map((await finders[list](recruiter, ids, viewer)).map((one) => [one.id, one]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
