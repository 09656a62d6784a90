'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { closeBrief, convertBrief, findDeskBrief, qualifyBrief } from '@/db/briefs/desk'
import type { Staff } from '@/db/people/users'

const briefId = z.string().max(40)
const text = z.string().trim().max(3000, 'At most 3,000 characters')
const qualifying = z.object({ id: briefId, note: text.default('') })
const closing = z.object({ id: briefId, reason: text.min(1, 'Write the reason: the company reads it') })

export const qualifyBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = qualifying.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const qualified = await qualifyBrief(recruiter, given.data.id, given.data.note)

  revalidatePath('/recruiter', 'layout')
  return qualified
    ? redirect(`/recruiter/briefs/${given.data.id}?done=qualified`)
    : changedMeanwhile(recruiter, given.data.id, form)
})

export const convertBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = briefId.catch('').parse(form.get('id'))

  const jobId = await convertBrief(recruiter, id)

  revalidatePath('/recruiter', 'layout')
  return jobId ? redirect(`/recruiter/jobs/${jobId}/edit`) : changedMeanwhile(recruiter, id, form)
})

export const closeBriefAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = closing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'The brief is still open. Please look at this:')

  const closed = await closeBrief(recruiter, given.data.id, given.data.reason)

  revalidatePath('/recruiter', 'layout')
  return closed
    ? redirect(`/recruiter/briefs/${given.data.id}?done=closed`)
    : changedMeanwhile(recruiter, given.data.id, form)
})

async function changedMeanwhile(recruiter: Staff, id: string, form: FormData) {
  if (!(await findDeskBrief(recruiter, id))) notFound()
  return refused(
    form,
    'It was changed since you opened this page. Load the page again to see where it stands.',
  )
}
