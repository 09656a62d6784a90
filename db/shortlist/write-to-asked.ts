import { and, eq } from 'drizzle-orm'
import { type Letter, secretPlace } from '@/rules/letters'
import type { AskedPerson } from '@/rules/shortlist/letters'
import { isJobAskedFor } from '../briefs/its-jobs'
import { newToken } from '../ids'
import { titleForReaders } from '../jobs/jobs'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { findGroupOfBrief, mayBeShown } from './seen-by'

/** Writes to whoever was asked, with a private link of which only the hash is kept. */
export async function writeToAsked(
  tx: Tx,
  id: string,
  compose: (to: AskedPerson) => Letter,
  now: Date,
): Promise<void> {
  const person = await findAskedPerson(tx, id)
  if (!person) throw new Error(`nobody is there to ask about ${id}`)
  await writeTo(tx, id, person, compose, now)
}

type Person = NonNullable<Awaited<ReturnType<typeof findPersonAsked>>>

/** The same to them whether or not the company may see them. */
export async function writeTo(
  tx: Tx,
  id: string,
  person: Person,
  compose: (to: AskedPerson) => Letter,
  now: Date,
): Promise<void> {
  const { token, tokenHash } = newToken()
  await tx.insert(t.presentationLinks).values({ tokenHash, presentationId: id, createdAt: now })
  const letter = compose({ ...person, link: siteAddress(`/shortlists/${secretPlace}`) })
  const about = person.applicationId
    ? { about: 'application' as const, aboutId: person.applicationId }
    : { about: 'account' as const, aboutId: person.candidateId ?? '' }
  await queueLetter(tx, person.email, letter, { ...about, secret: token }, { createdAt: now, dueAt: now })
}

/** Whoever may be shown, and what for; undefined where the company must not see them. */
export async function findAskedPerson(tx: Tx, id: string) {
  const person = await findPersonAsked(tx, id)
  const { presentations } = t
  const [shown] = await tx
    .select({ id: presentations.id })
    .from(presentations)
    .where(and(eq(presentations.id, id), mayBeShown(await findGroupOfBrief(tx, person?.briefId ?? ''))))
  return shown && person
}

/** Whoever was asked, whether or not the company may see them. */
export async function findPersonAsked(tx: Tx, id: string) {
  const { presentations, applications, users, jobs } = t
  const [asked] = await tx
    .select({
      briefId: presentations.briefId,
      candidateId: presentations.candidateId,
      applicationId: presentations.applicationId,
      user: { name: users.name, email: users.email },
      applicant: { name: applications.name, email: applications.email, jobId: applications.jobId },
      job: { id: jobs.id, title: titleForReaders },
      company: t.companies.name,
    })
    .from(presentations)
    .innerJoin(jobs, isJobAskedFor)
    .innerJoin(t.companies, eq(t.companies.id, jobs.companyId))
    .leftJoin(users, eq(users.id, presentations.candidateId))
    .leftJoin(applications, eq(applications.id, presentations.applicationId))
    .where(eq(presentations.id, id))
  if (!asked) return undefined
  const { user, applicant, job, ...more } = asked
  const person = applicant?.jobId === job.id || !applicant ? (applicant ?? user) : undefined
  return person && { ...more, name: person.name, email: person.email, title: job.title }
}
