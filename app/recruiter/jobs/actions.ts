'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { closeJob, createJob, findDeskJob, publishJob, reviseJob } from '@/db/jobs/desk'
import { readJobForm } from '@/rules/jobs/form'

const jobId = z.coerce.number().int().positive()
const closing = z.object({
  because: z.enum(['filled', 'withdrawn'], 'Say whether somebody was hired'),
})

export const createJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, 'The draft is not saved yet. Please look at this:')

  const id = await createJob(recruiter, read.draft, new Date(), read.company)

  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/jobs/${id}/preview`)
})

export const reviseJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.catch(0).parse(form.get('id'))
  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, 'Nothing is changed yet. Please look at this:')

  const changed = await reviseJob(recruiter, id, read.draft, new Date(), read.company)

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'missing') return refused(form, `This job is public. ${changed.missing.join(' ')}`)
  if (changed.outcome !== 'done') notFound()
  redirect(`/recruiter/jobs/${id}${changed.isPublic ? '?done=revised' : '/preview'}`)
})

export const publishJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.catch(0).parse(form.get('id'))

  const changed = await publishJob(recruiter, id)

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'not found') notFound()
  if (changed.outcome === 'missing') return refused(form, `Not published yet. ${changed.missing.join(' ')}`)
  return changed.outcome === 'done'
    ? redirect(`/recruiter/jobs/${id}?done=published`)
    : refused(form, 'This job is public or closed already.')
})

export const closeJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const job = await findDeskJob(recruiter, jobId.catch(0).parse(form.get('id')))
  if (!job) notFound()
  const close = closing.safeParse(Object.fromEntries(form))
  if (!close.success) return invalid(close.error, form, 'The job is still open. Please look at this:')

  const closed = await closeJob(recruiter, job.id, close.data.because)

  revalidatePath('/recruiter', 'layout')
  return closed
    ? redirect(`/recruiter/jobs/${job.id}?done=closed`)
    : refused(form, 'This job is closed already.')
})
