import { and, desc, eq, gt, inArray, isNull, type SQL } from 'drizzle-orm'
import { secretPlace } from '@/rules/letters'
import { minutesBetweenInvites } from '@/rules/lists/draft'
import { invitedToApply } from '@/rules/lists/letters'
import { linkTo } from '../contacts/add'
import { jobsOf } from '../jobs/desk'
import { isOpen, titleForReaders } from '../jobs/jobs'
import type { Staff } from '../people/users'
import { hiring } from '../pool/viewer'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { wordsTo } from '../templates/words'
import { findReached, isAbout, type Person, personOf, type Reach } from './reach'

const { jobs, companies, jobInvites: invites, applications } = t

/** The open jobs of a recruiter for which they may invite somebody, the newest first: of the pool for their company alone. */
export function listJobsToInviteTo(recruiter: Staff, reach: Reach, now = new Date()) {
  return store.read
    .select({ id: jobs.id, title: jobs.title, company: companies.name })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(mayInviteTo(recruiter, reach, now))
    .orderBy(desc(jobs.id))
    .limit(100)
}

function mayInviteTo(recruiter: Staff, reach: Reach, now: Date): SQL | undefined {
  const company = 'viewer' in reach ? inArray(hiring, reach.viewer.group.ids) : undefined
  return and(jobsOf(recruiter), isOpen(now), eq(jobs.imported, false), company)
}

/** The jobs to which somebody was invited, the last first. */
export function listInvites(recruiter: Staff, person: Person) {
  return store.read
    .select({ id: invites.id, at: invites.at, jobId: jobs.id, title: jobs.title })
    .from(invites)
    .innerJoin(jobs, eq(jobs.id, invites.jobId))
    .where(and(isAbout(invites, person), jobsOf(recruiter)))
    .orderBy(desc(invites.at))
    .limit(20)
}

export type Invited = 'done' | 'just invited' | 'applied already' | 'not open' | 'not found'

/** Invites somebody by letter to apply for a job; not twice within two minutes, nor whoever has applied for it. */
export function inviteToApply(
  recruiter: Staff,
  reach: Reach,
  { job: jobId, words }: { job: number; words: string },
  now = new Date(),
): Promise<Invited> {
  return store.tx(async (tx) => {
    const person = await findReached(tx, recruiter, reach)
    if (!person) return 'not found'
    const [job] = await tx
      .select({ id: jobs.id, slug: jobs.slug, title: titleForReaders, company: companies.name })
      .from(jobs)
      .innerJoin(companies, eq(companies.id, jobs.companyId))
      .where(and(eq(jobs.id, jobId), mayInviteTo(recruiter, reach, now)))
    if (!job) return 'not open'
    if (await hasApplied(tx, jobId, person.email)) return 'applied already'
    const since = new Date(now.getTime() - minutesBetweenInvites * 60_000)
    const [last] = await tx
      .select({ id: invites.id })
      .from(invites)
      .where(and(isAbout(invites, reach), eq(invites.jobId, jobId), gt(invites.at, since)))
    if (last) return 'just invited'
    await tx.insert(invites).values({ jobId, recruiterId: recruiter.id, ...personOf(reach), at: now })
    const of = { ...person, ...job }
    const merged = await wordsTo(tx, recruiter, { ...of, dueAt: null }, { words }, now)
    await write(tx, recruiter, reach, { ...of, words: merged }, now)
    return 'done'
  })
}

async function hasApplied(tx: Tx, jobId: number, email: string): Promise<boolean> {
  const open = and(
    eq(applications.jobId, jobId),
    eq(applications.email, email),
    isNull(applications.closedAt),
  )
  const found = await tx.select({ id: applications.id }).from(applications).where(open)
  return found.length > 0
}

type Of = { email: string; name: string; slug: string; title: string; company: string; words: string }

async function write(tx: Tx, recruiter: Staff, reach: Reach, { email, slug, ...of }: Of, now: Date) {
  const isContact = 'contactId' in reach
  const aboutId = isContact ? reach.contactId : reach.candidateId
  const letter = invitedToApply({
    ...of,
    by: recruiter.name,
    link: siteAddress(`/jobs/${slug}`),
    added: isContact ? siteAddress(`/added/${secretPlace}`) : undefined,
  })
  const secret = isContact ? await linkTo(tx, aboutId, now) : undefined
  await queueLetter(tx, email, letter, { about: 'account', aboutId, secret }, { createdAt: now, dueAt: now })
  await recordAudit(tx, recruiter.id, 'invite to apply', isContact ? 'contact' : 'user', aboutId, { at: now })
}
