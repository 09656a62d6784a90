'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, refused } from '@/app/_lib/form-state'
import { requireMay } from '@/app/_lib/session'
import { changeTemplate, keepTemplate, removeTemplate, type TemplateChanged } from '@/db/stages/templates'
import { sharesTemplates } from '@/rules/desk/may'
import { oneLine } from '@/rules/forms/plain'
import { readEdit } from '../_stages/read-edit'

export const keepTemplateAction = formAction(async (form) => {
  const manager = await requireMay(sharesTemplates, '/recruiter/stages')

  const name = oneLine(String(form.get('template') ?? ''))
  if (!name || name.length > 60) return refused(form, 'Write a name of at most 60 characters', 'template')

  const kept = await keepTemplate(manager, name, undefined)

  return shown(form, kept)
})

export const changeTemplateAction = formAction(async (form) => {
  const manager = await requireMay(sharesTemplates, '/recruiter/stages')

  const edit = readEdit(form)
  if (!edit) notFound()

  const changed = await changeTemplate(manager, String(form.get('id')), edit)

  return shown(form, changed)
})

export const removeTemplateAction = formAction(async (form) => {
  const manager = await requireMay(sharesTemplates, '/recruiter/stages')

  const removed = await removeTemplate(manager, String(form.get('id')))

  if (!removed) notFound()
  revalidatePath('/recruiter', 'layout')
  redirect('/recruiter/stages?done=removed')
})

function shown(form: FormData, changed: TemplateChanged): FormState {
  if (changed.outcome === 'not found') notFound()
  if (changed.outcome === 'refused') return refused(form, changed.why)
  if (changed.outcome !== 'done')
    return refused(form, 'There is a template of this name. Choose another name', 'template')
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/stages?done=changed&open=${changed.id}#${changed.id}`)
}
