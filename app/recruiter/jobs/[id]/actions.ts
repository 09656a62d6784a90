'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { extendJob, undoExtension } from '@/db/jobs/extend'
import { confirmJobs } from '@/db/jobs/listing/confirm'
import { pauseJob, resumeJob } from '@/db/jobs/listing/pause'
import { reopenJob } from '@/db/jobs/reopen'
import { lastDay } from '@/rules/jobs/draft'
import { extensionReasons } from '@/rules/jobs/live-changes'
import { keysOf } from '@/rules/vocabulary'
import { seenVersion } from '../../version'
import { jobId, shown } from '../shown'

const extension = z.object({
  lastDay: lastDay('New last day').refine((day) => day !== undefined, 'Write the new last day'),
  because: z.enum(keysOf(extensionReasons), 'Choose why: candidates read it'),
})

export const extendJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const given = extension.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'The last day is not changed. Please check:')

  const day = given.data.lastDay ?? new Date(0)
  const { because } = given.data
  const changed = await extendJob(recruiter, id, day, new Date(), { seen: seenVersion(form), because })

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'missing') return notExtended(form, changed.missing.join(' '))
  return shown(form, id, changed.outcome, 'extended')
})

export const undoExtensionAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await undoExtension(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'undone')
})

export const confirmJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const confirmed = await confirmJobs(recruiter, [id])

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, confirmed === 1 ? 'done' : 'not found', 'confirmed')
})

export const pauseJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await pauseJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'paused')
})

export const resumeJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const { outcome } = await resumeJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  return shown(form, id, outcome, 'resumed')
})

const reopening = z.object({ lastDay: lastDay('Last day') })

export const reopenJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const given = reopening.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, stillClosed)

  const changed = await reopenJob(recruiter, id, given.data.lastDay, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'missing') return refused(form, stillClosed, 'lastDay', changed.missing.join(' '))
  return shown(form, id, changed.outcome, 'reopened')
})

const stillClosed = 'The job is still closed. Please check:'

function notExtended(form: FormData, lastDay: string): FormState {
  return { ...refused(form, 'The last day is not changed. Please check:'), errors: { lastDay } }
}
