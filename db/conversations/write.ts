import { and, eq } from 'drizzle-orm'
import { messageToCandidate, messageToCompany } from '@/rules/conversations/letters'
import { mayWrite, type Side, type State } from '@/rules/conversations/who-writes'
import { aboutApplication, applicationLink } from '../applications/applications'
import { atTheDesk } from '../applications/desk'
import { briefsOf } from '../briefs/desk'
import { writeToCompany } from '../briefs/follow'
import { titleForReaders } from '../jobs/jobs'
import type { Staff } from '../people/users'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { wordsTo } from '../templates/words'
import { addMessage, hasWritten, type Subject } from './conversations'

/** `not now` where the table in rules/conversations says that this side may not write. */
export type Written = 'done' | 'not now' | 'not found'

/** Writes to the candidate of an application, who gets an e-mail; `not found` when it is withdrawn or another recruiter's. */
export function writeToCandidate(
  recruiter: Staff,
  applicationId: string,
  given: string,
  now = new Date(),
): Promise<Written> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({
        name: t.applications.name,
        email: t.applications.email,
        stage: t.applications.stage,
        dueAt: t.applications.dueAt,
        title: titleForReaders,
        company: t.companies.name,
      })
      .from(t.applications)
      .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
      .where(and(eq(t.applications.id, applicationId), atTheDesk(recruiter)))
    if (!found) return 'not found'
    if (!(await mayWriteNow(tx, 'desk', { applicationId }, found))) return 'not now'
    const words = await wordsTo(tx, recruiter, found, { words: given }, now)
    const added = await addMessage(tx, { applicationId }, byDesk(recruiter, words, now))
    if (!added) return 'done'
    const letter = messageToCandidate({ ...found, by: recruiter.name, words, link: applicationLink() })
    await queueLetter(tx, found.email, letter, await aboutApplication(tx, applicationId))
    return 'done'
  })
}

/** Writes to the company of a brief, which gets an e-mail; `not found` when it is another recruiter's. */
export function writeAboutBrief(
  recruiter: Staff,
  briefId: string,
  words: string,
  now = new Date(),
): Promise<Written> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ status: t.briefs.status })
      .from(t.briefs)
      .where(and(eq(t.briefs.id, briefId), briefsOf(recruiter)))
    if (!found) return 'not found'
    if (!(await mayWriteNow(tx, 'desk', { briefId }, found))) return 'not now'
    const added = await addMessage(tx, { briefId }, byDesk(recruiter, words, now))
    if (added)
      await writeToCompany(tx, briefId, (to) => messageToCompany({ ...to, by: recruiter.name, words }))
    return 'done'
  })
}

/**
 * Writes to the recruiter of an application or brief. The caller has shown whose it is; without a name, the one it was sent
 * with.
 */
export function writeToDesk(
  about: Subject,
  words: string,
  authorId: string | null,
  now = new Date(),
  name?: string,
): Promise<Written> {
  return store.tx(async (tx) => {
    const found = await findState(tx, about)
    if (!found) return 'not found'
    if (!(await mayWriteNow(tx, 'other', about, found))) return 'not now'
    await addMessage(tx, about, {
      side: 'other',
      authorId,
      authorName: name ?? found.name,
      text: words,
      at: now,
    })
    return 'done'
  })
}

async function mayWriteNow(tx: Tx, side: Side, about: Subject, state: State): Promise<boolean> {
  return mayWrite(side, state, await hasWritten(tx, side === 'desk' ? 'other' : 'desk', about))
}

const byDesk = ({ id, name }: Staff, text: string, at: Date) =>
  ({ side: 'desk', authorId: id, authorName: name, text, at }) as const

async function findState(tx: Tx, about: Subject) {
  if ('briefId' in about) {
    const { contactName: name, status } = t.briefs
    return (await tx.select({ name, status }).from(t.briefs).where(eq(t.briefs.id, about.briefId)))[0]
  }
  const { name, stage, id } = t.applications
  return (await tx.select({ name, stage }).from(t.applications).where(eq(id, about.applicationId)))[0]
}
