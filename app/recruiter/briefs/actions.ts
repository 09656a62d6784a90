'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { findDeskBrief } from '@/db/briefs/desk'
import { endBriefLinks } from '@/db/briefs/links'
import { removeAtDesk } from '@/db/briefs/people'
import { assignBrief, noteOnBrief } from '@/db/briefs/run'
import { closeBrief, convertBrief, qualifyBrief } from '@/db/briefs/steps'
import { writeAboutBrief } from '@/db/conversations/write'
import type { Answer } from '@/db/site/audit-events'
import { briefChecklist } from '@/rules/briefs/checklist'
import { text } from '@/rules/forms/text'
import { keysOf } from '@/rules/vocabulary'
import { outOfDate, seenVersion } from '../version'
import { writeMessage } from '../write-message'
import { guideDuties } from './guide-duties'

const briefId = z.string().max(40)
const qualifying = z.object({ id: briefId, note: text('Note', 3000).default('') })
const noting = z.object({ id: briefId, remark: text('Note', 3000).min(1, 'Write the note') })
const closing = z.object({
  id: briefId,
  reason: text('Reason', 3000).min(1, 'Write the reason: the company reads it'),
})

export const qualifyBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = qualifying.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { id, note } = given.data
  const checked = keysOf(briefChecklist).filter((key) => form.has(`checked-${key}`))
  const qualified = await qualifyBrief(recruiter, id, note, new Date(), seenVersion(form), checked)

  revalidatePath('/recruiter', 'layout')
  return qualified.outcome === 'done'
    ? redirect(`/recruiter/briefs/${id}?done=qualified`)
    : notDone(form, qualified)
})

export const convertBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = briefId.catch('').parse(form.get('id'))

  const brief = await findDeskBrief(recruiter, id)
  const duties = brief ? await guideDuties(brief.role) : []
  const converted = await convertBrief(recruiter, id, new Date(), seenVersion(form), duties)

  revalidatePath('/recruiter', 'layout')
  return converted.outcome === 'done'
    ? redirect(`/recruiter/jobs/${converted.jobId}/edit`)
    : notDone(form, converted)
})

export const closeBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = closing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'The brief is still open. Please check:')

  const { id, reason } = given.data
  const closed = await closeBrief(recruiter, id, reason, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return closed.outcome === 'done' ? redirect(`/recruiter/briefs/${id}?done=closed`) : notDone(form, closed)
})

export const assignBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = briefId.catch('').parse(form.get('id'))

  const assigned = await assignBrief(recruiter, id, String(form.get('to')), new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return assigned.outcome === 'done' ? redirect('/recruiter/briefs?done=assigned') : notDone(form, assigned)
})

export const noteOnBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = noting.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Your note is not saved yet. Please check:')

  const { id, remark } = given.data
  const noted = await noteOnBrief(recruiter, id, remark)

  revalidatePath('/recruiter', 'layout')
  return noted.outcome === 'done' ? redirect(`/recruiter/briefs/${id}?done=noted`) : notDone(form, noted)
})

function notDone(form: FormData, answer: Exclude<Answer, { outcome: 'done' }>) {
  if (answer.outcome === 'not found') notFound()
  return answer.outcome === 'stale'
    ? outOfDate(form, answer.since)
    : refused(form, 'This step is already done. No e-mail was sent.')
}

export const writeAboutBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  return writeMessage(form, 'briefs', (id, words) => writeAboutBrief(recruiter, id, words))
})

export const removePersonAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = briefId.catch('').parse(form.get('id'))

  const removed = await removeAtDesk(recruiter, id, String(form.get('person')))

  revalidatePath('/recruiter', 'layout')
  return removed.outcome === 'done'
    ? redirect(`/recruiter/briefs/${id}?done=removed`)
    : notDone(form, removed)
})

export const endBriefLinksAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = briefId.catch('').parse(form.get('id'))
  const sendNew = form.get('links') === 'new'

  const ended = await endBriefLinks(recruiter, id, { sendNew })

  revalidatePath('/recruiter', 'layout')
  return ended.outcome === 'done'
    ? redirect(`/recruiter/briefs/${id}?done=${sendNew ? 'replaced' : 'ended'}`)
    : notDone(form, ended)
})
