'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { changeStages, chooseStages, type StagesChanged } from '@/db/stages/change'
import { readEdit } from '../../../_stages/read-edit'
import { outOfDate, seenVersion } from '../../../version'
import { jobId } from '../../shown'

export const changeStagesAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const edit = readEdit(form)
  if (!edit) notFound()

  const changed = await changeStages(recruiter, id, edit, { seen: seenVersion(form) })

  return shown(form, id, changed)
})

export const chooseStagesAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const template = String(form.get('template') ?? '')

  const changed = await chooseStages(recruiter, id, template || undefined, { seen: seenVersion(form) })

  return shown(form, id, changed)
})

function shown(form: FormData, id: number, changed: StagesChanged): FormState {
  if (changed.outcome === 'not found') notFound()
  if (changed.outcome === 'refused') return refused(form, `${changed.why}.`.replace(/\.\.$/, '.'))
  revalidatePath('/recruiter', 'layout')
  if (changed.outcome === 'stale') return outOfDate(form, changed.since)
  redirect(`/recruiter/jobs/${id}/stages?done=changed`)
}
