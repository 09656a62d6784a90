import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { t } from '../store'
import { applicationColumns } from './application-columns'
import { contactColumns } from './contact-columns'
import { deskColumns } from './desk-columns'
import { jobTables } from './job-tables'
import { address, type Kind, personal, plain, secret } from './kinds'
import { shortlistColumns } from './shortlist-columns'

type Schema = typeof t
type TableName = { [K in keyof Schema]: Schema[K] extends SQLiteTable ? K : never }[keyof Schema]
type Register = {
  [K in TableName]:
    | 'nobody'
    | (Schema[K] extends SQLiteTable ? { [C in keyof Schema[K]['$inferSelect']]: Kind } : never)
}

/**
 * Every column of every table, and what it holds of people; `nobody` is a table about jobs, guides and companies alone. It
 * decides what is exported, erased and told to no log. A table or column that is not named here does not compile.
 */
export const personalColumns = {
  users: {
    ...address('email'),
    ...personal('name', 'verifiedAt', 'language'),
    ...secret('passwordHash', 'remindersToken'),
    ...plain(
      'id',
      'createdAt',
      'access',
      'closedAt',
      'remindersStoppedAt',
      'digestedAt',
      'digestStoppedAt',
      'seenAt',
    ),
  },
  sessions: { ...personal('device'), ...plain('id', 'createdAt', 'userId', 'expiresAt', 'revokedAt') },
  signUps: { ...personal('name'), ...secret('passwordHash'), ...plain('id', 'createdAt', 'userId') },
  addressChanges: {
    ...personal('newEmail'),
    ...plain('id', 'createdAt', 'userId', 'leftAt', 'takenAt', 'doneAt'),
  },
  mailLinks: {
    ...secret('tokenHash'),
    ...plain('purpose', 'userId', 'aboutId', 'createdAt', 'expiresAt', 'usedAt'),
  },
  keptForms: { ...secret('tokenHash', 'sealed'), ...plain('userId', 'expiresAt') },
  tries: 'nobody',
  invitations: {
    ...address('email'),
    ...plain('id', 'createdAt', 'access', 'invitedById', 'sentAt', 'acceptedAt', 'revokedAt'),
  },
  ...applicationColumns,
  ...contactColumns,
  ...jobTables,
  conversationMessages: {
    ...personal('authorName', 'text'),
    ...plain('id', 'conversationId', 'side', 'authorId', 'at'),
  },
  interviews: {
    ...personal('place', 'note', 'zone', 'noneFit'),
    ...plain(
      'id',
      'applicationId',
      'recruiterId',
      'minutes',
      'sequence',
      'proposedAt',
      'startsAt',
      'noneFitAt',
      'cancelledAt',
      'remindedAt',
    ),
  },
  interviewTimes: 'nobody',
  ...deskColumns,
  interviewHelp: { ...personal('text'), ...plain('applicationId', 'at') },
  savedJobs: { ...plain('candidateId', 'jobId', 'savedAt', 'reminded', 'toldClosedAt') },
  profiles: {
    ...personal(
      'roles',
      'seniority',
      'years',
      'technologies',
      'workplaces',
      'city',
      'country',
      'latitude',
      'longitude',
      'radius',
      'payWanted',
      'payCurrency',
      'languages',
      'about',
      'links',
      'practice',
    ),
    ...plain('candidateId', 'cvId', 'completeSince', 'inPool', 'notComparedAt', 'createdAt', 'updatedAt'),
  },
  profileTexts: { ...personal('words'), ...plain('id', 'candidateId') },
  poolConsents: {
    ...secret('token'),
    ...plain('id', 'candidateId', 'privacyVersion', 'givenAt', 'askedAt', 'endedAt', 'endedBecause'),
  },
  avoidedCompanies: { ...personal('name', 'foldedName'), ...plain('candidateId', 'companyId') },
  profileLooks: { ...plain('id', 'candidateId', 'recruiterId', 'companyId', 'lookedAt', 'at') },
  companyMembers: { ...plain('userId', 'companyId', 'joinedAt') },
  companyInvitations: {
    ...address('email'),
    ...personal('name'),
    ...secret('tokenHash'),
    ...plain('id', 'companyId', 'byId', 'sentAt'),
  },
  companyRecruiters: { ...plain('userId', 'companyId') },
  alerts: {
    ...address('email'),
    ...personal('criteria', 'title', 'language'),
    ...secret('token'),
    ...plain(
      'id',
      'createdAt',
      'cadence',
      'lastOpening',
      'privacyVersion',
      'confirmedAt',
      'nextAt',
      'endedAt',
      'touchedAt',
      'askedAt',
    ),
  },
  alertLetters: { ...plain('id', 'alertId', 'afterOpening', 'jobIds', 'at') },
  messages: {
    ...address('email'),
    ...personal('name', 'text', 'page', 'answer'),
    ...plain('id', 'createdAt', 'topic', 'language', 'privacyVersion', 'answeredAt', 'answeredById'),
  },
  jobReports: {
    ...address('email'),
    ...personal('text', 'answer'),
    ...plain('id', 'createdAt', 'jobId', 'reason', 'settledAt', 'settledById'),
  },
  briefs: {
    ...address('email'),
    ...personal('contactName', 'phone', 'reach'),
    ...plain(
      'id',
      'createdAt',
      'number',
      'status',
      'role',
      'seniority',
      'technologies',
      'nice',
      'openings',
      'website',
      'size',
      'about',
      'siren',
      'checked',
      'problem',
      'contract',
      'workplace',
      'city',
      'country',
      'payMin',
      'payMax',
      'payCurrency',
      'start',
      'companyName',
      'confidential',
      'language',
      'fromGuide',
      'recruiterId',
      'dueAt',
      'qualifiedAt',
      'convertedAt',
      'closedAt',
      'pausedAt',
      'outcomeAskedAt',
      'toldItWaitsAt',
      'privacyVersion',
    ),
  },
  ...shortlistColumns,
  briefFiles: plain('briefId', 'fileId'),
  briefOutcomes: { ...personal('why', 'by'), ...plain('id', 'briefId', 'outcome', 'at') },
  briefPeople: {
    ...address('email'),
    ...personal('name'),
    ...plain('id', 'briefId', 'invitedAt', 'removedAt'),
  },
  briefLinks: { ...secret('tokenHash'), ...plain('briefId', 'personId', 'createdAt') },
  briefEvents: { ...personal('actorName', 'note'), ...plain('id', 'briefId', 'status', 'visible', 'at') },
  outbox: {
    ...address('recipient'),
    ...personal('subject', 'body', 'lastError', 'entry'),
    ...secret('secret'),
    ...plain(
      'id',
      'createdAt',
      'dueAt',
      'attempts',
      'claimedAt',
      'sentAt',
      'failedAt',
      'about',
      'aboutId',
      'language',
      'bouncedAt',
    ),
  },
  bouncedAddresses: { ...address('email'), ...personal('said'), ...plain('at', 'permanent') },
  auditEvents: {
    ...plain('id', 'actorId', 'verb', 'subject', 'subjectId', 'was', 'forId', 'at', 'times', 'until'),
  },
  companies: 'nobody',
  guides: 'nobody',
  guideRevisions: 'nobody',
  guideDrafts: 'nobody',
  counters: 'nobody',
  settings: 'nobody',
} satisfies Register

/** The tables that hold something of people. */
export type PeopleTable = {
  [K in keyof typeof personalColumns]: (typeof personalColumns)[K] extends 'nobody' ? never : K
}[keyof typeof personalColumns]

/** The names of the columns of a table that hold one of these kinds. */
export function columnsOf(table: PeopleTable, ...kinds: Kind[]): string[] {
  return Object.entries(personalColumns[table]).flatMap(([name, kind]) =>
    kinds.includes(kind) ? [name] : [],
  )
}
