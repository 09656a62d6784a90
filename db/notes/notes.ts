import { and, desc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { managing } from '@/rules/desk/may'
import { namedIn } from '@/rules/notes/mentions'
import { insertEvent } from '../applications/applications'
import { atTheDesk } from '../applications/desk'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'

/**
 * Keeps a note that the candidate does not see, and tells whoever is named in it with an @ on their Today. False when the
 * application is another recruiter's, or withdrawn.
 */
export function addPrivateNote(
  recruiter: Staff,
  applicationId: string,
  note: string,
  at = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ stage: t.applications.stage })
      .from(t.applications)
      .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .where(and(eq(t.applications.id, applicationId), atTheDesk(recruiter)))
    if (!found) return false
    const by = { actor: 'recruiter' as const, actorName: recruiter.name }
    const eventId = await insertEvent(tx, applicationId, { ...found, ...by, note, visible: false, at })
    for (const userId of namedIn(note, await listReaders(recruiter, applicationId, tx)))
      await tx.insert(t.mentions).values({ eventId, applicationId, userId, at })
    return true
  })
}

/** Who else may read the notes of an application, and so be named in one: the recruiter of its job, managers and owners. */
export function listReaders(recruiter: Staff, applicationId: string, from: Tx = store.read) {
  const { id, name, access } = t.users
  const ofItsJob = from
    .select({ id: t.jobs.recruiterId })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(eq(t.applications.id, applicationId))
  return from
    .select({ id, name })
    .from(t.users)
    .where(and(or(inArray(access, [...managing]), eq(id, ofItsJob)), ne(id, recruiter.id)))
    .orderBy(name)
}

/** The notes in which somebody at the desk is named and that they have not seen, the newest first. */
export function listMentions(recruiter: Staff, most = 20) {
  return store.read
    .select({
      id: t.mentions.id,
      applicationId: t.mentions.applicationId,
      at: t.mentions.at,
      by: t.applicationEvents.actorName,
      note: t.applicationEvents.note,
      name: t.applications.name,
      title: t.jobs.title,
      language: t.jobs.language,
    })
    .from(t.mentions)
    .innerJoin(t.applicationEvents, eq(t.applicationEvents.id, t.mentions.eventId))
    .innerJoin(t.applications, eq(t.applications.id, t.mentions.applicationId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.mentions.userId, recruiter.id), isNull(t.mentions.seenAt), atTheDesk(recruiter)))
    .orderBy(desc(t.mentions.at), desc(t.mentions.id))
    .limit(most)
}

/** Notes that somebody has seen where they are named: they have opened the application. */
export async function markMentionsSeen(
  recruiter: Staff,
  applicationId: string,
  now = new Date(),
): Promise<void> {
  const { userId, applicationId: its, seenAt } = t.mentions
  await store.db
    .update(t.mentions)
    .set({ seenAt: now })
    .where(and(eq(userId, recruiter.id), eq(its, applicationId), isNull(seenAt)))
}
