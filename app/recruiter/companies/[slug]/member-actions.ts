'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { takeOffAtDesk } from '@/db/company-space/members'

export const takeOffAtDeskAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const gone = await takeOffAtDesk(recruiter, String(form.get('companyId')), String(form.get('who')))

  revalidatePath('/recruiter', 'layout')
  if (!gone) notFound()
  redirect(`/recruiter/companies/${encodeURIComponent(String(form.get('slug')))}?done=off`)
})
