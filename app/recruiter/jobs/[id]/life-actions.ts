'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { duplicateJob } from '@/db/jobs/duplicate'
import { archiveJob, unarchiveJob } from '@/db/jobs/listing/archive'
import { scheduleJob, unscheduleJob } from '@/db/jobs/listing/schedule'
import { momentOf } from '@/rules/calendar'
import { seenVersion } from '../../version'
import { jobId, shown } from '../shown'

export const scheduleJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const at = momentOf(String(form.get('publishAt')))
  if (!at) return refused(form, notScheduled, 'publishAt', 'Choose the day and the hour')

  const changed = await scheduleJob(recruiter, id, at, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'missing')
    return refused(form, notScheduled, 'publishAt', changed.missing.join(' '))
  return shown(form, id, changed.outcome, 'scheduled')
})

const notScheduled = 'Not scheduled yet. Please check:'

export const unscheduleJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await unscheduleJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'unscheduled')
})

export const archiveJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await archiveJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'archived')
})

export const unarchiveJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await unarchiveJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'unarchived')
})

export const duplicateJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const copy = await duplicateJob(recruiter, jobId.parse(form.get('id')))

  revalidatePath('/recruiter', 'layout')
  return copy === undefined ? notFound() : redirect(`/recruiter/jobs/${copy}/edit`)
})
