import { and, eq, isNull } from 'drizzle-orm'
import { type Letter, secretPlace } from '@/rules/letters'
import { type AskedPerson, mayCompanySeeYou } from '@/rules/shortlist/letters'
import { tellsWho } from '@/rules/shortlist/words'
import { briefsOf } from '../briefs/desk'
import { newId, newToken } from '../ids'
import type { Staff } from '../people/users'
import { listViewerCompanies } from '../pool/viewer'
import { siteAddress } from '../site/address'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { findGroupOfBrief, mayBeShown } from './seen-by'

/** Somebody of the pool, or who has applied for the job of the brief. */
export type Somebody = { candidateId: string } | { applicationId: string }

/**
 * Asks somebody whether the company of a brief may see them, with what it would read. `not found` is also who must not be
 * shown to it; `told` is what in the words would tell who it is.
 */
export async function askToShow(
  recruiter: Staff,
  briefId: string,
  { somebody, words }: { somebody: Somebody; words: string },
  now = new Date(),
  seen?: number,
): Promise<Answer | { outcome: 'told'; what: string }> {
  const companies = new Set((await listViewerCompanies(recruiter)).map(({ id }) => id))
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ id: t.briefs.id, status: t.briefs.status, companyId: t.jobs.companyId })
      .from(t.briefs)
      .innerJoin(t.jobs, eq(t.jobs.briefId, t.briefs.id))
      .where(and(eq(t.briefs.id, briefId), briefsOf(recruiter)))
    const brief = found && companies.has(found.companyId) ? found : undefined
    return actOn(tx, { subject: 'brief', id: briefId, seen }, brief, async ({ status }) => {
      if (status !== 'searching') return { outcome: 'already' }
      const id = newId()
      const put = await tx
        .insert(t.presentations)
        .values({ id, briefId, ...somebody, recruiterId: recruiter.id, words, askedAt: now })
        .onConflictDoNothing()
        .returning({ id: t.presentations.id })
      if (put.length === 0) return { outcome: 'already' }

      const person = await findPerson(tx, id)
      const told = person && tellsWho(words, person)
      if (!person || told) {
        await tx.delete(t.presentations).where(eq(t.presentations.id, id))
        return person && told ? { outcome: 'told', what: told } : { outcome: 'not found' }
      }
      await writeToAsked(tx, id, (to) => mayCompanySeeYou(to, recruiter.name), now)
      await recordAudit(tx, recruiter.id, 'ask candidate', 'brief', briefId, { at: now })
      return { outcome: 'done' }
    })
  })
}

/** Takes a question back that has no answer yet; `already` once it has one. */
export function takeQuestionBack(
  recruiter: Staff,
  briefId: string,
  id: string,
  now = new Date(),
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ id: t.presentations.id })
      .from(t.presentations)
      .innerJoin(t.briefs, eq(t.briefs.id, t.presentations.briefId))
      .where(and(eq(t.presentations.id, id), eq(t.briefs.id, briefId), briefsOf(recruiter)))
    return actOn(tx, { subject: 'brief', id: briefId, seen: undefined }, found, async () => {
      const gone = await tx
        .delete(t.presentations)
        .where(and(eq(t.presentations.id, id), isNull(t.presentations.answeredAt)))
        .returning({ id: t.presentations.id })
      if (gone.length === 0) return { outcome: 'already' }
      await recordAudit(tx, recruiter.id, 'take question back', 'brief', briefId, { at: now })
      return { outcome: 'done' }
    })
  })
}

/** Writes to whoever was asked, with a private link of which only the hash is kept. */
export async function writeToAsked(
  tx: Tx,
  id: string,
  compose: (to: AskedPerson) => Letter,
  now: Date,
): Promise<void> {
  const person = await findPerson(tx, id)
  if (!person) throw new Error(`nobody is there to ask about ${id}`)
  const { token, tokenHash } = newToken()
  await tx.insert(t.presentationLinks).values({ tokenHash, presentationId: id, createdAt: now })
  const letter = compose({ ...person, link: siteAddress(`/shortlists/${secretPlace}`) })
  const about = person.applicationId
    ? { about: 'application' as const, aboutId: person.applicationId }
    : { about: 'account' as const, aboutId: person.candidateId ?? '' }
  await queueLetter(tx, person.email, letter, { ...about, secret: token }, { createdAt: now, dueAt: now })
}

/** Whoever may be shown, and what for; undefined where the company must not see them. */
async function findPerson(tx: Tx, id: string) {
  const { presentations, applications, users, jobs } = t
  const [asked] = await tx
    .select({
      briefId: presentations.briefId,
      candidateId: presentations.candidateId,
      applicationId: presentations.applicationId,
      user: { name: users.name, email: users.email },
      applicant: { name: applications.name, email: applications.email, jobId: applications.jobId },
      job: { id: jobs.id, title: jobs.title },
      company: t.companies.name,
    })
    .from(presentations)
    .innerJoin(jobs, eq(jobs.briefId, presentations.briefId))
    .innerJoin(t.companies, eq(t.companies.id, jobs.companyId))
    .leftJoin(users, eq(users.id, presentations.candidateId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .where(eq(presentations.id, id))
  if (!asked) return undefined
  const { user, applicant, job, ...more } = asked
  const person = applicant?.jobId === job.id || !applicant ? (applicant ?? user) : undefined
  const [shown] = await tx
    .select({ id: presentations.id })
    .from(presentations)
    .where(and(eq(presentations.id, id), mayBeShown(await findGroupOfBrief(tx, asked.briefId))))
  return shown && person ? { ...more, name: person.name, email: person.email, title: job.title } : undefined
}
