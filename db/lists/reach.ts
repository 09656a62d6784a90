import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { contactsOf } from '../contacts/desk'
import type { Staff } from '../people/users'
import type { Viewer } from '../pool/viewer'
import { visibleTo } from '../pool/visible-to'
import { type Tx, t } from '../store'

export type Person = { candidateId: string } | { contactId: string }
/** A person as a recruiter comes to them: somebody of the pool always for a company. */
export type Reach = { candidateId: string; viewer: Viewer } | { contactId: string }

/** Who somebody is, where this recruiter may reach them; undefined for everybody else. */
export async function findReached(tx: Tx, recruiter: Staff, reach: Reach) {
  if ('contactId' in reach) {
    const { contacts } = t
    const here = and(isNull(contacts.deletedAt), isNull(contacts.mergedIntoId), contactsOf(recruiter))
    const [contact] = await tx
      .select({ name: contacts.name, email: contacts.email })
      .from(contacts)
      .where(and(eq(contacts.id, reach.contactId), here))
    return contact
  }
  const [candidate] = await tx
    .select({ name: t.users.name, email: t.users.email })
    .from(t.profiles)
    .innerJoin(t.users, eq(t.users.id, t.profiles.candidateId))
    .where(and(eq(t.profiles.candidateId, reach.candidateId), visibleTo(reach.viewer)))
  return candidate
}

/** The columns that name a person in a row. */
export const personOf = (person: Person) =>
  'contactId' in person ? { contactId: person.contactId } : { candidateId: person.candidateId }

type OfPeople = typeof t.personTags | typeof t.listEntries | typeof t.jobInvites

/** The rows of a table that are about a person. */
export const isAbout = (table: OfPeople, person: Person): SQL =>
  'contactId' in person ? eq(table.contactId, person.contactId) : eq(table.candidateId, person.candidateId)
