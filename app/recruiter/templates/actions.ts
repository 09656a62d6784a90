'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, invalid, refused, typed } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { restoreTemplate } from '@/db/templates/retired'
import { keepTemplate, retireTemplate, reviseTemplate } from '@/db/templates/templates'
import { templateDraft } from '@/rules/templates/draft'
import { outOfDate, seenVersion } from '../version'

const path = '/recruiter/templates'
const notSaved = 'Nothing is saved yet. Please check:'

export const keepTemplateAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(`${path}/new`)
  if (form.has('look')) return { errors: {}, values: typed(form) }

  const draft = templateDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form, notSaved)

  const kept = await keepTemplate(recruiter, draft.data)

  return kept.outcome === 'taken' ? taken(form) : show('kept')
})

export const reviseTemplateAction = formAction(async (form) => {
  const id = String(form.get('id'))
  const recruiter = await requireRecruiter(`${path}/${encodeURIComponent(id)}`)
  if (form.has('look')) return { errors: {}, values: typed(form) }

  const draft = templateDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form, notSaved)

  const revised = await reviseTemplate(recruiter, id, draft.data, { seen: seenVersion(form) })

  if (revised.outcome === 'not found') notFound()
  if (revised.outcome === 'stale') return outOfDate(form, revised.since)
  return revised.outcome === 'taken' ? taken(form) : show('kept')
})

export const retireTemplateAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const retired = await retireTemplate(recruiter, String(form.get('id')), { seen: seenVersion(form) })

  if (retired.outcome === 'not found') notFound()
  return retired.outcome === 'stale' ? outOfDate(form, retired.since) : show('retired')
})

export const restoreTemplateAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const restored = await restoreTemplate(recruiter, String(form.get('id')))

  if (restored.outcome === 'not found') notFound()
  return restored.outcome === 'taken' ? refused(form, nameIsTaken) : show('restored')
})

const nameIsTaken = 'Another template has its name by now. Give that one another name first.'

const taken = (form: FormData): FormState =>
  refused(form, notSaved, 'name', 'Name: there is a template of this name. Choose another name')

function show(done: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(`${path}?done=${done}`)
}
