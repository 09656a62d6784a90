'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { lookAgain, recordFirstOpinion } from '@/db/blind/blind'
import { firstOpinion, laterOpinion } from '@/rules/applications/blind'

export const recordOpinionAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = firstOpinion.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Your opinion is not recorded yet. Please check:')

  const id = String(form.get('id'))
  const recorded = await recordFirstOpinion(recruiter, id, given.data)

  revalidatePath('/recruiter', 'layout')
  return recorded ? redirect(`/recruiter/applications/${id}?done=revealed`) : notFound()
})

export const lookAgainAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = laterOpinion.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Your opinion is not recorded yet. Please check:')

  const id = String(form.get('id'))
  const recorded = await lookAgain(recruiter, id, given.data.later)

  revalidatePath('/recruiter', 'layout')
  return recorded ? redirect(`/recruiter/applications/${id}?done=looked-again`) : notFound()
})
