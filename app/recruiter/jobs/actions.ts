'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { createCompany } from '@/db/companies'
import { closeJob, createJob, findDeskJob, publishJob, reviseJob } from '@/db/jobs/desk'
import { missingToPublish } from '@/rules/jobs/draft'
import { type JobForm, readJobForm } from '@/rules/jobs/form'

const jobId = z.coerce.number().int().positive()
const closing = z.object({
  because: z.enum(['filled', 'withdrawn'], 'Say whether somebody was hired'),
})

export const createJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, 'The draft is not saved yet. Please look at this:')

  const id = await createJob(recruiter, await withCompany(read))

  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/jobs/${id}/preview`)
})

export const reviseJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const job = await findDeskJob(recruiter, jobId.catch(0).parse(form.get('id')))
  const read = readJobForm(Object.fromEntries(form))
  if (!job) notFound()
  if (!read.success) return invalid(read.error, form, 'Nothing is changed yet. Please look at this:')
  const missing = job.publishedAt ? missingToPublish(read.draft) : []
  if (missing.length > 0) return refused(form, `This job is public. ${missing.join(' ')}`)

  await reviseJob(recruiter, job.id, await withCompany(read))

  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/jobs/${job.id}${job.publishedAt ? '?done=revised' : '/preview'}`)
})

export const publishJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const job = await findDeskJob(recruiter, jobId.catch(0).parse(form.get('id')))
  if (!job) notFound()
  const missing = missingToPublish(job)
  if (missing.length > 0) return refused(form, `Not published yet. ${missing.join(' ')}`)

  const published = await publishJob(recruiter, job.id)

  revalidatePath('/recruiter', 'layout')
  return published
    ? redirect(`/recruiter/jobs/${job.id}?done=published`)
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

async function withCompany({ draft, company }: Extract<JobForm, { success: true }>) {
  return company ? { ...draft, companyId: await createCompany(company) } : draft
}
