'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { beginImport, dropImport } from '@/db/contacts/imports'
import { judgeImport } from '@/db/contacts/judge'
import { type Columns, fieldNames } from '@/rules/contacts/columns'
import { columnsChosen } from '../../_columns/read-columns'
import { readOrigin } from '../read-origin'

const path = '/recruiter/contacts'
const idOf = (form: FormData) => String(form.get('id'))

export const judgeAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const columns = columnsOf(form)
  const origin = readOrigin(form)
  if (!origin.success) return invalid(origin.error, form, 'The file is not looked over yet. Please check:')
  if (!columns.email || !columns.name) return refused(form, 'Say which columns hold the name and the e-mail.')

  const judged = await judgeImport(recruiter, idOf(form), columns, origin.data)

  return judged ? redirect(`${path}/files/${idOf(form)}`) : notFound()
})

export const beginAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const begun = await beginImport(recruiter, idOf(form))

  revalidatePath('/recruiter', 'layout')
  return begun ? redirect(`${path}/files/${idOf(form)}`) : notFound()
})

export const dropAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const dropped = await dropImport(recruiter, idOf(form))

  return dropped ? redirect(`${path}?done=dropped-file`) : notFound()
})

/** Each column of the file names the field that it fills; several may fill one. */
function columnsOf(form: FormData): Columns {
  const columns: Columns = {}
  for (const [at, value] of columnsChosen(form)) {
    const field = fieldNames.find((one) => one === value)
    if (field) columns[field] = [...(columns[field] ?? []), at]
  }
  return columns
}
