'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { outOfDate, seenVersion } from '@/app/recruiter/version'
import { editImportedJob, followSource } from '@/db/imports/edit-job'
import { importedDraft } from '@/rules/jobs/imported-draft'
import { jobId } from '../../shown'

export const editImportedJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const draft = importedDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form, 'Nothing is changed yet. Please check:')

  const options = { shown: readShown(form), seen: seenVersion(form) }
  const edited = await editImportedJob(recruiter, id, draft.data, new Date(), options)

  revalidatePath('/recruiter', 'layout')
  if (edited.outcome === 'not found') notFound()
  if (edited.outcome === 'stale') return outOfDate(form, edited.since)
  redirect(`/recruiter/jobs/${id}?done=${edited.outcome === 'done' ? 'corrected' : 'unchanged'}`)
})

export const followSourceAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))

  const given = await followSource(recruiter, id, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (given.outcome === 'not found') notFound()
  if (given.outcome === 'stale') return outOfDate(form, given.since)
  redirect(`/recruiter/jobs/${id}?done=${given.outcome === 'done' ? 'followed' : 'unchanged'}`)
})

/** What the form showed when it was opened; undefined where it does not say it so that it could be saved. */
function readShown(form: FormData) {
  try {
    return importedDraft.safeParse(JSON.parse(String(form.get('shown')))).data
  } catch {
    return undefined
  }
}
