import { and, desc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { coverOf } from '@/rules/desk/absence'
import { managing } from '@/rules/desk/may'
import { namedIn } from '@/rules/notes/mentions'
import { listRunning } from '../absences/cover'
import { insertEvent } from '../applications/applications'
import { atTheDesk } from '../applications/desk'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'

/**
 * Keeps a note that the candidate does not see, and tells whoever is named in it with an @ on their Today, and who covers for them on theirs. False when the
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
    const readers = await listReaders(recruiter, applicationId, { from: tx, now: at })
    const named = namedIn(note, readers)
    const running = await listRunning(at, tx)
    const covers = named.flatMap((id) => coverOf(id, running) ?? [])
    for (const { id: userId } of readers)
      if (named.includes(userId) || covers.includes(userId))
        await tx.insert(t.mentions).values({ eventId, applicationId, userId, at })
    return true
  })
}

/** Who else may read the notes of an application, and so be named in one: the recruiter of its job, who covers for them, managers and owners; and until when each is away. */
export async function listReaders(
  recruiter: Staff,
  applicationId: string,
  { from = store.read, now = new Date() }: { from?: Tx; now?: Date } = {},
) {
  const { id, name, access } = t.users
  const [job] = await from
    .select({ by: t.jobs.recruiterId })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(eq(t.applications.id, applicationId))
  const running = await listRunning(now, from)
  const ofItsJob = job ? [job.by, coverOf(job.by, running) ?? job.by] : []
  const readers = await from
    .select({ id, name })
    .from(t.users)
    .where(and(or(inArray(access, [...managing]), inArray(id, ofItsJob)), ne(id, recruiter.id)))
    .orderBy(name)
  const away = new Map(running.map(({ personId, lastDay }) => [personId, lastDay]))
  return readers.map((one) => ({ ...one, awayUntil: away.get(one.id) }))
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
