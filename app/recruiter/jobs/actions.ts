'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { askForApproval } from '@/db/jobs/approvals'
import { createJobAt, publishJob, reviseJob } from '@/db/jobs/desk'
import { readJobForm } from '@/rules/jobs/form'
import { outOfDate, seenVersion } from '../version'
import { jobId, shown } from './shown'

/** A draft that was saved while it was typed is there already, and is saved once more. */
export const createJobAction = formAction(async (form) => {
  if (form.get('id')) return revise(form)
  const recruiter = await requireRecruiter()

  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, 'The draft is not saved yet. Please check:')

  const id = await createJobAt(recruiter, read.company, read.draft)

  revalidatePath('/recruiter', 'layout')
  return id === undefined ? newCompany(form, read.company.name) : redirect(`/recruiter/jobs/${id}/preview`)
})

async function revise(form: FormData): Promise<FormState> {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const read = readJobForm(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, 'Nothing is changed yet. Please check:')

  const options = { company: read.company, seen: seenVersion(form) }
  const changed = await reviseJob(recruiter, id, read.draft, new Date(), options)

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'unknown company') return newCompany(form, read.company.name)
  if (changed.outcome === 'missing') return refused(form, `This job is public. ${changed.missing.join(' ')}`)
  if (changed.outcome === 'stale') return outOfDate(form, changed.since)
  if (changed.outcome !== 'done') notFound()
  redirect(`/recruiter/jobs/${id}${changed.isPublic ? '?done=revised' : '/preview'}`)
}

export const reviseJobAction = formAction(revise)

export const publishJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const changed = await publishJob(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'missing') return refused(form, `Not published yet. ${changed.missing.join(' ')}`)
  return shown(form, id, changed.outcome, 'published')
})

export const askForApprovalAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const asked = await askForApproval(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (asked.outcome === 'missing')
    return refused(form, `The company is not asked yet. ${asked.missing.join(' ')}`)
  return shown(form, id, asked.outcome, 'toApprove')
})

function newCompany(form: FormData, name: string): FormState {
  const state = refused(form, `Nothing is saved yet. We do not know the company ${name}. Is the name right?`)
  const errors = {
    companyCity: `To add ${name} with this job, write its city`,
    companyCountry: `To add ${name} with this job, choose its country`,
  }
  return { ...state, errors }
}
