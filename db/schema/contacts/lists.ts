import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, now } from '../columns'
import { jobs } from '../jobs'
import { users } from '../people'
import { contacts } from './contacts'

/** Somebody of the pool, or somebody who was added: of one row one of both. */
const person = () => ({
  candidateId: text().references(() => users.id, { onDelete: 'cascade' }),
  contactId: text().references(() => contacts.id, { onDelete: 'cascade' }),
})
const recruiter = () =>
  text()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** A recruiter's own words for people, in small letters. */
export const personTags = sqliteTable(
  'person_tags',
  { id: id(), recruiterId: recruiter(), ...person(), tag: text().notNull() },
  (t) => [
    uniqueIndex('person_tags_candidate').on(t.candidateId, t.recruiterId, t.tag),
    uniqueIndex('person_tags_contact').on(t.contactId, t.recruiterId, t.tag),
    index('person_tags_recruiter').on(t.recruiterId, t.tag),
    check('person_tags_one_person', sql`(${t.candidateId} is null) <> (${t.contactId} is null)`),
  ],
)

/** A list of people that a recruiter keeps. */
export const peopleLists = sqliteTable(
  'people_lists',
  { id: id(), recruiterId: recruiter(), name: text().notNull(), createdAt: now() },
  (t) => [uniqueIndex('people_lists_name').on(t.recruiterId, t.name)],
)

export const listEntries = sqliteTable(
  'list_entries',
  {
    id: id(),
    listId: text()
      .notNull()
      .references(() => peopleLists.id, { onDelete: 'cascade' }),
    ...person(),
    addedAt: now(),
  },
  (t) => [
    uniqueIndex('list_entries_candidate').on(t.candidateId, t.listId),
    uniqueIndex('list_entries_contact').on(t.contactId, t.listId),
    index('list_entries_list').on(t.listId),
    check('list_entries_one_person', sql`(${t.candidateId} is null) <> (${t.contactId} is null)`),
  ],
)

/** Who was invited by letter to apply for which job. */
export const jobInvites = sqliteTable(
  'job_invites',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    recruiterId: recruiter(),
    ...person(),
    at: now(),
  },
  (t) => [
    index('job_invites_candidate').on(t.candidateId, t.jobId),
    index('job_invites_contact').on(t.contactId, t.jobId),
    index('job_invites_job').on(t.jobId),
    index('job_invites_recruiter').on(t.recruiterId),
    check('job_invites_one_person', sql`(${t.candidateId} is null) <> (${t.contactId} is null)`),
  ],
)
