import { and, eq } from 'drizzle-orm'
import type { ListName } from '@/rules/desk/list-acts'
import type { Labels } from '@/rules/lists/draft'
import { assignBrief } from '../../briefs/run'
import { takeBriefBack } from '../../briefs/take-back'
import { deleteContact, restoreContact } from '../../contacts/desk'
import { archive } from '../../conversations/conversations'
import { ofDesk } from '../../conversations/unread'
import { inviteToApply } from '../../lists/invite'
import { addLabels } from '../../lists/label-many'
import type { Reach } from '../../lists/reach'
import { answerMessage, reopenMessage } from '../../messages/messages'
import type { Staff } from '../../people/users'
import type { Viewer } from '../../pool/viewer'
import { reopenReport, settleReport } from '../../reports/reports'
import { store, t } from '../../store'
import { restoreTemplate } from '../../templates/retired'
import { retireTemplate } from '../../templates/templates'
import { sendLetterAgain, stopLetter } from '../letters'

/** What was answered to what an act asks. */
export type Given = { to?: string; labels?: Labels; job?: { job: number; words: string }; answer?: string }

type Doing = { recruiter: Staff; id: string; seen: number; now: Date; viewer?: Viewer; mark?: string }
type Act = (doing: Doing, given: Given) => Promise<boolean>
type Undo = (doing: Doing) => Promise<boolean>

const isDone = async (answer: Promise<{ outcome: string }>) => (await answer).outcome === 'done'

const reachOf = ({ id, viewer }: Doing): Reach => (viewer ? { candidateId: id, viewer } : { contactId: id })
const label: Act = async (doing, { labels }) =>
  labels ? addLabels(doing.recruiter, reachOf(doing), labels, doing) : false
const invite: Act = async (doing, { job }) =>
  job ? (await inviteToApply(doing.recruiter, reachOf(doing), job, doing.now)) === 'done' : false

/** What is done to one row, by the list and the name of the act. */
export const verbs: Record<ListName, Record<string, Act>> = {
  briefs: {
    give: ({ recruiter, id, now, seen }, { to = '' }) => isDone(assignBrief(recruiter, id, to, now, seen)),
  },
  candidates: { label, invite },
  contacts: { label, invite, delete: ({ recruiter, id, now }) => isDone(deleteContact(recruiter, id, now)) },
  mail: {
    again: ({ recruiter, id, now }) => sendLetterAgain(recruiter, id, now),
    stop: ({ recruiter, id, now }) => stopLetter(recruiter, id, now),
  },
  reports: {
    settle: ({ recruiter, id, now, seen }, { answer = '' }) =>
      isDone(settleReport(recruiter, id, answer, now, seen)),
  },
  messages: {
    elsewhere: ({ recruiter, id, now, seen }) => isDone(answerMessage(recruiter, id, '', now, seen)),
  },
  conversations: { archive: ({ recruiter, id, now }) => putAway(recruiter, id, now) },
  templates: {
    delete: ({ recruiter, id, now, seen }) => isDone(retireTemplate(recruiter, id, { now, seen })),
  },
}

/** What takes it back again. */
export const undos: Record<string, Undo> = {
  'briefs.give': ({ recruiter, id, now }) => takeBriefBack(recruiter, id, now),
  'contacts.delete': ({ recruiter, id, now }) => isDone(restoreContact(recruiter, id, now)),
  'mail.stop': ({ recruiter, id, now }) => sendLetterAgain(recruiter, id, now),
  'reports.settle': ({ recruiter, id, now }) => reopenReport(recruiter, id, now),
  'messages.elsewhere': ({ recruiter, id, now }) => reopenMessage(recruiter, id, now),
  'conversations.archive': ({ recruiter, id }) => putAway(recruiter, id, null),
  'templates.delete': ({ recruiter, id, now }) => isDone(restoreTemplate(recruiter, id, now)),
}

async function putAway(recruiter: Staff, id: string, at: Date | null): Promise<boolean> {
  const { conversations } = t
  const [about] = await store.read
    .select({ applicationId: conversations.applicationId, briefId: conversations.briefId })
    .from(conversations)
    .where(and(eq(conversations.id, id), ofDesk(recruiter)))
  const { applicationId, briefId } = about ?? {}
  if (applicationId) await archive('desk', { applicationId }, at)
  else if (briefId) await archive('desk', { briefId }, at)
  return about !== undefined
}
