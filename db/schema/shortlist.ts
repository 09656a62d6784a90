import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type ShortlistVerdict, shortlistVerdicts } from '../../rules/shortlist/verdicts'
import { keysOf } from '../../rules/vocabulary'
import { applications } from './applications'
import { briefPeople, briefs } from './briefs'
import { id, list, now, oneOf, time } from './columns'
import { users } from './people'

/** Somebody who was asked whether the company of a brief may see them, and what came of it. */
export const presentations = sqliteTable(
  'presentations',
  {
    id: id(),
    briefId: text()
      .notNull()
      .references(() => briefs.id, { onDelete: 'cascade' }),
    // Of the pool; whoever has applied for the job of the brief is asked by their application instead.
    candidateId: text().references(() => users.id, { onDelete: 'cascade' }),
    applicationId: text().references(() => applications.id, { onDelete: 'cascade' }),
    recruiterId: text().references(() => users.id, { onDelete: 'set null' }),
    // What the recruiter says of them: the candidate reads it before they answer.
    words: text().notNull(),
    askedAt: now(),
    // When they agreed to keep the name of a confidential company to themselves, and read it.
    companyNamedAt: time(),
    answeredAt: time(),
    agreed: integer({ mode: 'boolean' }),
    // By which the company calls them, in the order in which they agreed.
    number: integer(),
    // When they took their yes back.
    withdrawnAt: time(),
    interviewAskedAt: time(),
    times: list('presentations.times'),
    minutes: integer(),
    place: text().notNull().default(''),
    note: text().notNull().default(''),
    // Who of the company asked, and gets it into a calendar; null is whoever sent the brief.
    interviewAskedById: text().references(() => briefPeople.id, { onDelete: 'set null' }),
    interviewAnsweredAt: time(),
    // The one of the times that they took; none where they said no.
    interviewTime: text(),
    // The same as a moment; companies once proposed times in words, which no calendar takes.
    startsAt: time(),
    // One more with each entry that was sent for a calendar: the higher one counts.
    sequence: integer().notNull().default(0),
    // When the three were reminded of the interview, the day before.
    remindedAt: time(),
    calledOffAt: time(),
  },
  (t) => [
    uniqueIndex('presentations_candidate').on(t.candidateId, t.briefId),
    uniqueIndex('presentations_application').on(t.applicationId, t.briefId),
    uniqueIndex('presentations_number').on(t.briefId, t.number),
    index('presentations_recruiter').on(t.recruiterId),
    index('presentations_asked_by').on(t.interviewAskedById),
    index('presentations_starts').on(t.startsAt).where(sql`starts_at is not null`),
    check('presentations_of_one', sql`(${t.candidateId} is null) <> (${t.applicationId} is null)`),
    check('presentations_answered', sql`(${t.agreed} is null) = (${t.answeredAt} is null)`),
    check('presentations_number_of_yes', sql`(${t.number} is not null) = (${t.agreed} is true)`),
    check('presentations_withdrawn', sql`${t.withdrawnAt} is null or ${t.agreed} is true`),
    check('presentations_interview', sql`${t.interviewAskedAt} is null or ${t.agreed} is true`),
    check('presentations_times', sql`(${t.interviewAskedAt} is null) = (${t.times} = '[]')`),
    check(
      'presentations_interview_answer',
      sql`${t.interviewAnsweredAt} is null or ${t.interviewAskedAt} is not null`,
    ),
    check('presentations_time', sql`${t.interviewTime} is null or ${t.interviewAnsweredAt} is not null`),
  ],
)

/** The private links that letters have brought to who was asked; each stays good while the question is there. */
export const presentationLinks = sqliteTable(
  'presentation_links',
  {
    tokenHash: text().primaryKey(),
    presentationId: text()
      .notNull()
      .references(() => presentations.id, { onDelete: 'cascade' }),
    createdAt: now(),
  },
  (t) => [index('presentation_links_presentation').on(t.presentationId)],
)

/** Each time that a company has looked at somebody of its shortlist. */
export const presentationLooks = sqliteTable(
  'presentation_looks',
  {
    id: id(),
    presentationId: text()
      .notNull()
      .references(() => presentations.id, { onDelete: 'cascade' }),
    // Who of the company, as they call themselves.
    by: text().notNull(),
    at: now(),
  },
  (t) => [index('presentation_looks_presentation').on(t.presentationId, t.at)],
)

/** What somebody of a company says of one on its shortlist: their last word. */
export const presentationVerdicts = sqliteTable(
  'presentation_verdicts',
  {
    id: id(),
    presentationId: text()
      .notNull()
      .references(() => presentations.id, { onDelete: 'cascade' }),
    // Null is whoever sent the brief.
    personId: text().references(() => briefPeople.id, { onDelete: 'cascade' }),
    verdict: text().$type<ShortlistVerdict>().notNull(),
    comment: text().notNull().default(''),
    by: text().notNull(),
    at: now(),
  },
  (t) => [
    uniqueIndex('presentation_verdicts_first').on(t.presentationId).where(sql`person_id is null`),
    uniqueIndex('presentation_verdicts_other').on(t.presentationId, t.personId),
    index('presentation_verdicts_person').on(t.personId),
    oneOf('presentation_verdicts_verdict', t.verdict, keysOf(shortlistVerdicts)),
  ],
)
