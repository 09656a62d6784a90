'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { actOnOne } from '@/db/acts/act'
import { writeToCandidate } from '@/db/conversations/write'
import { addPrivateNote } from '@/db/notes/notes'
import type { Answer } from '@/db/site/audit-events'
import { offeredReason } from '@/rules/applications/reasons'
import { text } from '@/rules/forms/text'
import { withTemplateFor } from '../_templates/use-template'
import { outOfDate, seenVersion } from '../version'
import { writeMessage } from '../write-message'

const id = z.string().max(40)
const move = z.object({
  id,
  stage: z.string().min(1, 'Choose the next stage').max(40),
  note: text('Note to the candidate', 3000).default(''),
})
const refusing = z.object({
  id,
  reason: offeredReason('Choose the reason: the candidate reads it'),
  words: text('More words', 3000).default(''),
})
const remark = z.object({ id, remark: text('Note', 3000).min(1, 'Write the note') })

export const moveAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()
  if (form.has('use')) return withTemplateFor(recruiter, form, 'move', 'note')

  const given = move.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { id, stage: to, note: words } = given.data
  const moved = await actOnOne(recruiter, { id, seen: seenVersion(form) }, { act: 'move', to, words })

  return shown(form, id, moved, 'moved')
})

export const refuseAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()
  if (form.has('use')) return withTemplateFor(recruiter, form, 'refusal', 'words')

  const given = refusing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { id, reason, words } = given.data
  const refusal = await actOnOne(recruiter, { id, seen: seenVersion(form) }, { act: 'refuse', reason, words })

  return shown(form, id, refusal, 'refused')
})

export const remarkAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = remark.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Your note is not saved yet. Please check:')

  const kept = await addPrivateNote(recruiter, given.data.id, given.data.remark)

  revalidatePath('/recruiter', 'layout')
  return kept ? redirect(`/recruiter/applications/${given.data.id}?done=noted`) : notFound()
})

export const writeToCandidateAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()
  if (form.has('use')) return withTemplateFor(recruiter, form, 'message', 'message')

  return writeMessage(form, 'applications', (id, words) => writeToCandidate(recruiter, id, words))
})

function shown(form: FormData, id: string, answer: Answer & { actId?: string }, done: string) {
  // What is withdrawn has no page any more: anew, it would take with it what was typed.
  const isGone = answer.outcome === 'stale' && answer.since.some(({ verb }) => verb === 'withdraw')
  if (!isGone) revalidatePath('/recruiter', 'layout')
  if (answer.outcome === 'done') redirect(`/recruiter/applications/${id}?done=${done}&act=${answer.actId}`)
  if (answer.outcome === 'not found') notFound()
  return answer.outcome === 'stale'
    ? outOfDate(form, answer.since)
    : refused(form, 'It is already at this stage, or it is closed. No e-mail was sent.')
}
