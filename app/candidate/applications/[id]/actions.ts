'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireUser } from '@/app/_lib/session'
import { findCandidateApplication, withdraw } from '@/db/applications/applications'

export const withdrawAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('application')))
  if (!application) notFound()

  await withdraw(application)

  redirect(`/candidate/applications/${application.id}`)
})
