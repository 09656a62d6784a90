'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { askForReview, takeBack } from '@/db/jobs/listing/review'
import { seenVersion } from '../../version'
import { jobId, shown } from '../shown'

export const askForReviewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await askForReview(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'toReview')
})

export const takeBackAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await takeBack(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'unscheduled')
})
