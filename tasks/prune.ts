import { pruneActs } from '@/db/acts/undo'
import { lastNoted } from '@/db/alerts/openings'
import { pruneAlerts } from '@/db/alerts/tend'
import { pruneApplicationLinks } from '@/db/applications/applications'
import { pruneHeldFiles } from '@/db/applications/held-files'
import { pruneBriefLinks } from '@/db/briefs/briefs'
import { invitationDays, pruneCompanyInvitations } from '@/db/company-space/invite'
import { pruneContactImports } from '@/db/contacts/imports'
import { pruneFeedback } from '@/db/feedback/feedback'
import { pruneImportFiles } from '@/db/imports/files'
import { pruneViews } from '@/db/job-views/job-views'
import { pruneJobChanges } from '@/db/jobs/changes'
import { lastCountedChange } from '@/db/live/count'
import { pruneKeptForms } from '@/db/people/kept-forms'
import { pruneLinks } from '@/db/people/mail-links'
import { pruneSessions } from '@/db/people/sessions'
import { pruneLetterTexts } from '@/db/site/outbox'
import { pruneTries } from '@/db/site/tries'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { addDays } from '@/rules/dates'
import { keptDays } from '@/rules/retention'

/** Forgets what nobody needs any more, each kind after its days. */
export async function prune(now = new Date()): Promise<void> {
  const ago = (days: number) => addDays(now, -days)
  await pruneSessions(ago(keptDays.sessions))
  await pruneLinks(ago(keptDays.accountLinks))
  await pruneKeptForms(now)
  await pruneHeldFiles(now)
  await pruneTries(now)
  await pruneActs(ago(1))
  await pruneLetterTexts(ago(keptDays.letterTexts))
  await pruneApplicationLinks(ago(keptDays.applicationLinks))
  await pruneBriefLinks(ago(keptDays.briefLinks))
  await pruneCompanyInvitations(ago(invitationDays))
  await pruneContactImports(ago(keptDays.contactFiles))
  await pruneImportFiles(ago(keptDays.importFiles))
  await pruneViews(dayOf(ago(keptDays.views), siteCalendar()))
  await pruneFeedback(ago(keptDays.feedback))
  await pruneAlerts(ago(keptDays.alerts), now)
  const read = Math.min(await lastCountedChange(), await lastNoted())
  await pruneJobChanges(ago(keptDays.jobChanges), read)
}
