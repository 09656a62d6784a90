'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { setCriteria } from '@/db/scorecards/scorecards'
import { readCriteria } from '@/rules/scorecards/scorecard'
import { outOfDate, seenVersion } from '../../../version'
import { jobId } from '../../shown'

export const setCriteriaAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const criteria = readCriteria(String(form.get('criteria') ?? ''))
  if (typeof criteria === 'string') return refused(form, 'The criteria are not saved.', 'criteria', criteria)

  const set = await setCriteria(recruiter, id, criteria, { seen: seenVersion(form) })

  if (set.outcome === 'stale') return outOfDate(form, set.since)
  if (set.outcome !== 'done') notFound()
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/jobs/${id}/criteria?done=saved`)
})
