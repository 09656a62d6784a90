import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Tx, t } from '../store'
import type { PeopleTable } from './personal-columns'

/** Somebody whose data is asked for: their account, and its address where it was confirmed. */
export type Person = { id: string; email: string | undefined }

/** The person of an account, as far as the record knows that they are one. */
export async function findPerson(from: Tx, userId: string): Promise<Person | undefined> {
  const [user] = await from
    .select({ id: t.users.id, email: t.users.email, verifiedAt: t.users.verifiedAt })
    .from(t.users)
    .where(eq(t.users.id, userId))
  return user && { id: user.id, email: user.verifiedAt ? user.email : undefined }
}

/** Which rows of each table are about a person; undefined where none can be. What was sent without an account counts by its confirmed address. */
export function theirRows(from: Tx, { id, email }: Person): Record<PeopleTable, SQL | undefined> {
  const at = (column: Parameters<typeof eq>[0]) => (email === undefined ? undefined : eq(column, email))
  const sent = and(isNull(t.applications.candidateId), at(t.applications.email))
  const applied = or(eq(t.applications.candidateId, id), email === undefined ? undefined : sent)
  const applications = () => from.select({ id: t.applications.id }).from(t.applications).where(applied)
  const drafted = eq(t.applicationDrafts.candidateId, id)
  const drafts = () => from.select({ id: t.applicationDrafts.id }).from(t.applicationDrafts).where(drafted)
  const sentCvs = () => from.select({ id: t.applications.cvId }).from(t.applications).where(applied)
  const draftCvs = () =>
    from.select({ id: t.applicationDrafts.cvId }).from(t.applicationDrafts).where(drafted)
  const keptCvs = () =>
    from.select({ id: t.profiles.cvId }).from(t.profiles).where(eq(t.profiles.candidateId, id))
  const cvs = (column: Parameters<typeof inArray>[0]) =>
    or(inArray(column, sentCvs()), inArray(column, draftCvs()), inArray(column, keptCvs()))
  const { applicationAnswers: answers, draftAnswers } = t
  const sentFiles = () =>
    from.select({ id: answers.fileId }).from(answers).where(inArray(answers.applicationId, applications()))
  const draftFiles = () =>
    from.select({ id: draftAnswers.fileId }).from(draftAnswers).where(inArray(draftAnswers.draftId, drafts()))
  const files = (column: Parameters<typeof inArray>[0]) =>
    or(cvs(column), inArray(column, sentFiles()), inArray(column, draftFiles()), described(column))
  const presented = or(
    eq(t.presentations.candidateId, id),
    inArray(t.presentations.applicationId, applications()),
  )
  const presentations = () => from.select({ id: t.presentations.id }).from(t.presentations).where(presented)
  const briefs = () => from.select({ id: t.briefs.id }).from(t.briefs).where(at(t.briefs.email))
  const alerts = () => from.select({ id: t.alerts.id }).from(t.alerts).where(at(t.alerts.email))
  // Without a confirmed address none of these are theirs: a list without its condition would be everybody's.
  const inTheir = (column: Parameters<typeof inArray>[0], ids: typeof briefs | typeof alerts) =>
    email === undefined ? undefined : inArray(column, ids())
  const ofTheirs = inTheir(t.briefFiles.briefId, briefs)
  const described = (column: Parameters<typeof inArray>[0]) =>
    ofTheirs && inArray(column, from.select({ id: t.briefFiles.fileId }).from(t.briefFiles).where(ofTheirs))
  const conversed = or(
    inArray(t.conversations.applicationId, applications()),
    inTheir(t.conversations.briefId, briefs),
  )
  const conversations = () => from.select({ id: t.conversations.id }).from(t.conversations).where(conversed)
  const added = or(eq(t.contacts.candidateId, id), at(t.contacts.email))
  const theirContacts = () => from.select({ id: t.contacts.id }).from(t.contacts).where(added)
  const aboutThem = (table: typeof t.personTags | typeof t.listEntries | typeof t.jobInvites) =>
    or(eq(table.candidateId, id), inArray(table.contactId, theirContacts()))

  return {
    users: eq(t.users.id, id),
    sessions: eq(t.sessions.userId, id),
    signUps: eq(t.signUps.userId, id),
    addressChanges: eq(t.addressChanges.userId, id),
    mailLinks: eq(t.mailLinks.userId, id),
    keptForms: eq(t.keptForms.userId, id),
    invitations: at(t.invitations.email),
    files: files(t.files.id),
    // Nobody has said yet whose they are, and an hour later they are gone.
    heldFiles: sql`0`,
    cvTexts: cvs(t.cvTexts.fileId),
    applicationDrafts: drafted,
    draftAnswers: inArray(t.draftAnswers.draftId, drafts()),
    applications: applied,
    applicationLinks: inArray(t.applicationLinks.applicationId, applications()),
    applicationEvents: inArray(t.applicationEvents.applicationId, applications()),
    applicationStays: inArray(t.applicationStays.applicationId, applications()),
    applicationKeys: inArray(t.applicationKeys.applicationId, applications()),
    deskActs: eq(t.deskActs.actorId, id),
    deskActSteps: inArray(t.deskActSteps.applicationId, applications()),
    firstOpinions: inArray(t.firstOpinions.applicationId, applications()),
    scorecards: inArray(t.scorecards.applicationId, applications()),
    mentions: or(eq(t.mentions.userId, id), inArray(t.mentions.applicationId, applications())),
    absences: eq(t.absences.personId, id),
    savedViews: eq(t.savedViews.userId, id),
    messageTemplates: eq(t.messageTemplates.ownerId, id),
    // Of whom it is nobody can say, and after two years it is gone.
    feedback: sql`0`,
    closedApplications: inArray(t.closedApplications.applicationId, applications()),
    applicationAnswers: inArray(t.applicationAnswers.applicationId, applications()),
    conversations: conversed,
    conversationMessages: inArray(t.conversationMessages.conversationId, conversations()),
    interviews: inArray(t.interviews.applicationId, applications()),
    interviewHelp: inArray(t.interviewHelp.applicationId, applications()),
    contacts: added,
    personTags: aboutThem(t.personTags),
    listEntries: aboutThem(t.listEntries),
    jobInvites: aboutThem(t.jobInvites),
    contactKeys: inArray(t.contactKeys.contactId, theirContacts()),
    contactsApart: or(
      inArray(t.contactsApart.oneId, theirContacts()),
      inArray(t.contactsApart.otherId, theirContacts()),
    ),
    contactMerges: or(
      inArray(t.contactMerges.keptId, theirContacts()),
      inArray(t.contactMerges.goneId, theirContacts()),
    ),
    contactLinks: inArray(t.contactLinks.contactId, theirContacts()),
    contactImportRows: at(t.contactImportRows.email),
    // A hash of an address, which is kept so that an objection is kept to.
    contactObjections: sql`0`,
    savedJobs: eq(t.savedJobs.candidateId, id),
    profiles: eq(t.profiles.candidateId, id),
    profileTexts: eq(t.profileTexts.candidateId, id),
    poolConsents: eq(t.poolConsents.candidateId, id),
    avoidedCompanies: eq(t.avoidedCompanies.candidateId, id),
    profileLooks: eq(t.profileLooks.candidateId, id),
    presentations: presented,
    presentationLinks: inArray(t.presentationLinks.presentationId, presentations()),
    presentationLooks: inArray(t.presentationLooks.presentationId, presentations()),
    presentationVerdicts: inArray(t.presentationVerdicts.presentationId, presentations()),
    companyMembers: eq(t.companyMembers.userId, id),
    companyInvitations: at(t.companyInvitations.email),
    companyRecruiters: eq(t.companyRecruiters.userId, id),
    alerts: at(t.alerts.email),
    alertLetters: inTheir(t.alertLetters.alertId, alerts),
    messages: at(t.messages.email),
    jobReports: at(t.jobReports.email),
    briefs: at(t.briefs.email),
    briefFiles: ofTheirs,
    briefOutcomes: inTheir(t.briefOutcomes.briefId, briefs),
    briefPeople: at(t.briefPeople.email),
    briefLinks: inTheir(t.briefLinks.briefId, briefs),
    briefEvents: inTheir(t.briefEvents.briefId, briefs),
    outbox: or(
      at(t.outbox.recipient),
      and(eq(t.outbox.about, 'account'), eq(t.outbox.aboutId, id)),
      and(eq(t.outbox.about, 'application'), inArray(t.outbox.aboutId, applications())),
    ),
    bouncedAddresses: at(t.bouncedAddresses.email),
    auditEvents: or(
      eq(t.auditEvents.actorId, id),
      and(eq(t.auditEvents.subject, 'application'), inArray(t.auditEvents.subjectId, applications())),
      and(eq(t.auditEvents.subject, 'file'), files(t.auditEvents.subjectId)),
    ),
  }
}
