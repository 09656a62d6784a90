'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import type { Answer } from '@/db/site/audit-events'
import { dismissFinding, takeBackDismissal } from '@/db/wording/dismiss'
import { dismissalDraft } from '@/rules/linter/dismissal'
import { outOfDate, seenVersion } from '../../../version'
import { jobId } from '../../shown'

export const dismissFindingAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const given = dismissalDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is kept yet. Please check:')

  const answer = await dismissFinding(recruiter, id, given.data, new Date(), seenVersion(form))

  return shownAgain(form, id, answer, 'kept')
})

export const takeBackDismissalAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const given = { rule: String(form.get('rule')), quote: String(form.get('quote')) }

  const answer = await takeBackDismissal(recruiter, id, given, new Date(), seenVersion(form))

  return shownAgain(form, id, answer, 'warned')
})

function shownAgain(form: FormData, id: number, answer: Answer, done: string): FormState {
  revalidatePath('/recruiter', 'layout')
  if (answer.outcome === 'not found') notFound()
  if (answer.outcome === 'stale') return outOfDate(form, answer.since)
  if (answer.outcome === 'already') return refused(form, 'The text does not say this any more.')
  redirect(`/recruiter/jobs/${id}/preview?done=${done}#wording`)
}
