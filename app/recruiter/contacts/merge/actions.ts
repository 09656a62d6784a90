'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { mergeContacts } from '@/db/contacts/merge'
import { keepApart } from '@/db/contacts/proposals'
import { type Choices, chosenFields } from '@/rules/contacts/merge'

const path = '/recruiter/contacts'
const idOf = (form: FormData, name: string) => String(form.get(name))

export const mergeAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const [keptId, goneId] = [idOf(form, 'kept'), idOf(form, 'gone')]
  const merged = await mergeContacts(recruiter, { keptId, goneId, choices: choicesOf(form) })

  revalidatePath('/recruiter', 'layout')
  return merged ? redirect(`${path}/${keptId}?done=merged`) : notFound()
})

export const keepApartAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const apart = await keepApart(recruiter, idOf(form, 'kept'), idOf(form, 'gone'))

  return apart ? redirect(`${path}/merge?done=apart`) : notFound()
})

function choicesOf(form: FormData): Choices {
  const choices: Choices = {}
  for (const field of chosenFields) {
    const side = form.get(field)
    if (side === 'kept' || side === 'gone' || side === 'both') choices[field] = side
  }
  return choices
}
