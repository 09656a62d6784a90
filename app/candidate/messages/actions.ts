'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireUser } from '@/app/_lib/session'
import { findCandidateApplication } from '@/db/applications/applications'
import { archive } from '@/db/conversations/conversations'

export const archiveAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('application')))
  if (!application) notFound()

  const at = form.get('to') === 'archive' ? new Date() : null
  await archive('other', { applicationId: application.id }, at)

  revalidatePath('/candidate', 'layout')
  redirect(at ? '/candidate/messages' : '/candidate/messages?show=archived')
})
