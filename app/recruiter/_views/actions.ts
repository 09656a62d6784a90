'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { forgetView, keepView } from '@/db/views/views'
import { text } from '@/rules/forms/text'

const view = z.object({
  list: z.enum(['jobs', 'applications']),
  view: text('Name of the view', 40).min(1, 'Write a name for the view'),
  query: z.string().max(500),
})

export const keepViewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = view.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { list, view: name, query } = given.data
  await keepView(recruiter.id, { list, name, query })

  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/${list}?${query}`)
})

export const forgetViewAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const forgotten = await forgetView(recruiter.id, String(form.get('id')))

  revalidatePath('/recruiter', 'layout')
  return forgotten
    ? redirect(`/recruiter/${form.get('list') === 'jobs' ? 'jobs' : 'applications'}`)
    : notFound()
})
