import { and, eq, isNull } from 'drizzle-orm'
import { type ContactDraft, type ContactOrigin, contactWords } from '@/rules/contacts/draft'
import { contactKeptUntil } from '@/rules/contacts/keeping'
import { addedAtDesk } from '@/rules/contacts/letters'
import { formatDate } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { isBlindTo } from '../blind/is-blind'
import { newId, newToken } from '../ids'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { siteAddress } from '../site/address'
import { recordAudit } from '../site/audit-events'
import { queueAcknowledgement } from '../site/outbox'
import { store, type Tx, t } from '../store'
import { writeKeys } from './keys'
import { hasObjected } from './objections'

export type Origin = Omit<ContactOrigin, 'obtainedOn'> & { obtainedOn: Date }
export type NotAdded = { outcome: 'duplicate' | 'objected'; reason: string }

/** Adds a person and tells them so at once, in one transaction; not where this recruiter has them, or where they asked not to be. */
export function addContact(recruiter: Staff, draft: ContactDraft, origin: Origin, now = new Date()) {
  return store.tx(async (tx) => {
    const refused = await whyNotAdded(tx, recruiter, draft.email)
    return (
      refused ?? { outcome: 'added' as const, id: await insertContact(tx, recruiter, draft, origin, now) }
    )
  })
}

/**
 * Why an address cannot be added by this recruiter. Only what they can read already tells of it: an account that nobody
 * shows them must not show through (decision 20).
 */
export async function whyNotAdded(tx: Tx, recruiter: Staff, email: string): Promise<NotAdded | undefined> {
  const { contacts, applications, jobs } = t
  const [known] = await tx
    .select({ name: contacts.name, createdAt: contacts.createdAt, deletedAt: contacts.deletedAt })
    .from(contacts)
    .where(and(eq(contacts.recruiterId, recruiter.id), eq(contacts.email, email)))
  if (known) {
    const since = `You added ${known.name} on ${formatDate(known.createdAt)}`
    const reason = known.deletedAt ? `${since} and deleted them: bring them back there.` : `${since}.`
    return { outcome: 'duplicate', reason }
  }
  const [applied] = await tx
    .select({ name: applications.name, title: jobs.title, isBlind: isBlindTo(recruiter) })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(and(eq(applications.email, email), isNull(applications.erasedAt), jobsOf(recruiter)))
    .limit(1)
  if (applied?.isBlind) return { outcome: 'duplicate', reason: 'This address is known at the desk.' }
  if (applied) return { outcome: 'duplicate', reason: `${applied.name} has applied for ${applied.title}.` }
  if (await hasObjected(tx, email))
    return { outcome: 'objected', reason: 'This person asked not to be added.' }
  return undefined
}

/** The same once nothing speaks against it, in somebody else's transaction; returns the id. */
export async function insertContact(
  tx: Tx,
  recruiter: Pick<Staff, 'id' | 'name'>,
  draft: ContactDraft,
  origin: Origin,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  const row = { id, recruiterId: recruiter.id, ...draft, ...origin, createdAt: now }
  await tx.insert(t.contacts).values({ ...row, words: contactWords(draft) })
  await writeKeys(tx, id, draft)
  await recordAudit(tx, recruiter.id, 'add', 'contact', id, { at: now })
  const letter = addedAtDesk({
    ...origin,
    name: draft.name,
    by: recruiter.name,
    link: siteAddress(`/added/${secretPlace}`),
    until: contactKeptUntil({ createdAt: now, ...untouched }) ?? now,
  })
  await queueAcknowledgement(
    tx,
    draft.email,
    letter,
    { about: 'account', aboutId: id, secret: await linkTo(tx, id, now) },
    now,
  )
  return id
}

/** Makes the private link of a letter to somebody who was added; returns its token. */
export async function linkTo(tx: Tx, contactId: string, now: Date): Promise<string> {
  const { token, tokenHash } = newToken()
  await tx.insert(t.contactLinks).values({ tokenHash, contactId, createdAt: now })
  return token
}

const untouched = { agreedAt: null, deletedAt: null, mergedAt: null, holdUntil: null }
