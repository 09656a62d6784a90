'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { handJobOver, takeJobBack } from '@/db/jobs/listing/hand-over'
import { seenVersion } from '../version'
import { jobId, shown } from './shown'

export const handJobOverAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const given = await handJobOver(recruiter, id, String(form.get('to')), new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (given.outcome === 'of a brief') return refused(form, goesWithItsBrief)
  return given.outcome === 'done'
    ? redirect(`/recruiter/jobs?handed=${id}`)
    : shown(form, id, given.outcome, 'handed')
})

const goesWithItsBrief =
  'This job belongs to a brief that is open. Give the brief to a colleague, and the job goes with it.'

export const takeJobBackAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const taken = await takeJobBack(recruiter, id)

  revalidatePath('/recruiter', 'layout')
  if (taken === 'too late') return refused(form, 'The minute has passed, and your colleague has been told.')
  return taken === 'done' ? redirect(`/recruiter/jobs/${id}?done=takenBack`) : refused(form, changedSince)
})

const changedSince = 'Your colleague has changed the job meanwhile. Ask them to give it back.'
