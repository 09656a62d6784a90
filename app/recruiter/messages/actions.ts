'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { answerMessage } from '@/db/messages/messages'
import type { Answer } from '@/db/site/audit-events'
import { text } from '@/rules/forms/text'
import { outOfDate, seenVersion } from '../version'

const messageId = z.string().max(40)
const answering = z.object({
  id: messageId,
  answer: text('Answer', 3000).min(1, 'Write the answer: it is sent by e-mail'),
})

export const answerMessageAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = answering.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is sent yet. Please look at this:')

  const { id, answer } = given.data
  const answered = await answerMessage(recruiter, id, answer, new Date(), seenVersion(form))

  return show(form, id, 'answered', answered)
})

export const answeredElsewhereAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = messageId.catch('').parse(form.get('id'))

  const closed = await answerMessage(recruiter, id, '', new Date(), seenVersion(form))

  return show(form, id, 'elsewhere', closed)
})

function show(form: FormData, id: string, done: string, { outcome, ...answer }: Answer) {
  revalidatePath('/recruiter', 'layout')
  if (outcome === 'done') redirect(`/recruiter/messages/${id}?done=${done}`)
  if (outcome === 'not found') notFound()
  return 'since' in answer
    ? outOfDate(form, answer.since)
    : refused(form, 'This message has its answer already. No e-mail was sent.')
}
