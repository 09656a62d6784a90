'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { setBlind } from '@/db/blind/blind'
import { outOfDate, seenVersion } from '../../../version'
import { jobId } from '../../shown'

export const setBlindAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const on = form.get('on') === 'yes'
  const set = await setBlind(recruiter, id, on, { seen: seenVersion(form) })

  revalidatePath('/recruiter', 'layout')
  if (set.outcome === 'stale') return outOfDate(form, set.since)
  return set.outcome === 'not found'
    ? notFound()
    : redirect(`/recruiter/jobs/${id}/blind?done=${on ? 'on' : 'off'}`)
})
