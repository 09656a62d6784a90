'use server'

import { notFound, redirect } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { findCandidateApplication, withdraw } from '@/db/applications/applications'

export async function withdrawAction(id: string): Promise<void> {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(id))
  if (!application) notFound()

  await withdraw(application)

  redirect(`/candidate/applications/${application.id}`)
}
