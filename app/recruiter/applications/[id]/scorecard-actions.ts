'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { keepScorecard } from '@/db/scorecards/scorecards'
import { readScorecard } from '@/rules/scorecards/scorecard'

export const keepScorecardAction = formAction(async (form) => {
  const interviewer = await requireRecruiter()

  const read = readScorecard(form.getAll('criterion').map(String), (name) => String(form.get(name) ?? ''))
  if ('errors' in read)
    return { ...refused(form, 'Your scorecard is not saved yet. Please check:'), errors: read.errors }

  const id = String(form.get('id'))
  const kept = await keepScorecard(interviewer, id, read)

  revalidatePath('/recruiter', 'layout')
  return kept ? redirect(`/recruiter/applications/${id}?done=scored#scorecards`) : notFound()
})
