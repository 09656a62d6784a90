'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { cancelInterview, proposeAnew, proposeInterview } from '@/db/interviews/propose'
import { takeInterview } from '@/db/interviews/take-over'
import type { Answer } from '@/db/site/audit-events'
import { readProposal } from '@/rules/interviews/proposal'
import { outOfDate, seenVersion } from '../version'

export const proposeInterviewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = readProposal(Object.fromEntries(form), new Date())
  if ('errors' in given)
    return { ...refused(form, 'Nothing is sent yet. Please check:'), errors: given.errors }

  const [applicationId, interviewId] = [String(form.get('id')), String(form.get('interview') ?? '')]
  const when = { seen: seenVersion(form) }
  const proposed = interviewId
    ? await proposeAnew(recruiter, { applicationId, interviewId }, given.proposal, when)
    : await proposeInterview(recruiter, applicationId, given.proposal, when)

  return shown(form, applicationId, proposed)
})

export const cancelInterviewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const which = { applicationId: String(form.get('id')), interviewId: String(form.get('interview')) }
  const cancelled = await cancelInterview(recruiter, which, { seen: seenVersion(form) })

  return shown(form, which.applicationId, cancelled)
})

export const takeInterviewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const which = { applicationId: String(form.get('id')), interviewId: String(form.get('interview')) }
  const taken = await takeInterview(recruiter, which, { seen: seenVersion(form) })

  return shown(form, which.applicationId, taken)
})

function shown(form: FormData, id: string, answer: Answer) {
  if (answer.outcome === 'not found') notFound()
  if (answer.outcome === 'stale') return outOfDate(form, answer.since)
  if (answer.outcome === 'already')
    return refused(form, 'The application or this interview has ended meanwhile. Nothing was sent.')
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/applications/${id}#interviews`)
}
