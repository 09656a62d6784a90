'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { uploadContacts } from '@/db/contacts/imports'
import { readCsv } from '@/integrations/csv/read-csv'
import { mostBytes, mostRows } from '@/rules/contacts/columns'
import { oneLine } from '@/rules/forms/plain'

export const uploadContactsAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(`/recruiter/contacts/new`)

  const file = form.get('people')
  if (!(file instanceof File) || file.size === 0) return refused(form, 'Choose a CSV file first.', 'people')
  if (file.size > mostBytes) return refused(form, 'The file is larger than 2 MB. Split it.', 'people')
  const read = readCsv(new Uint8Array(await file.arrayBuffer()), mostRows)
  if (!read.ok) return refused(form, read.problem, 'people')

  const id = await uploadContacts(recruiter, oneLine(file.name).slice(0, 100), read.rows)

  redirect(`/recruiter/contacts/files/${id}`)
})
