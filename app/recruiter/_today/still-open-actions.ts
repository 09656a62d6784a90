'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { confirmJobs } from '@/db/jobs/listing/confirm'
import { chooseOne, chosenIds } from '@/rules/jobs/confirmation'

export const confirmJobsAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const ids = chosenIds(form.getAll('job'))
  if (ids.length === 0) return refused(form, chooseOne)

  await confirmJobs(recruiter, ids)

  revalidatePath('/recruiter', 'layout')
  redirect('/recruiter?done=confirmed')
})
