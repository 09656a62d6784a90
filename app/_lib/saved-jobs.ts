'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/app/_lib/session'
import { saveJob, unsaveJob } from '@/db/jobs/saved'
import { safePath } from '@/rules/safe-path'

const choice = z.object({ jobId: z.coerce.number().int().positive() })

/** Keeps a job for whoever is signed in and goes back to `returnTo`; a visitor signs in first. */
export async function saveJobAction(form: FormData): Promise<void> {
  const returnTo = safePath(form.get('returnTo'), '/candidate/saved')
  const user = await requireUser(returnTo)

  const chosen = choice.safeParse(Object.fromEntries(form))
  if (!chosen.success || !(await saveJob(user.id, chosen.data.jobId))) notFound()

  redirect(returnTo)
}

/** Lets a saved job go and goes back to `returnTo`. */
export async function unsaveJobAction(form: FormData): Promise<void> {
  const returnTo = safePath(form.get('returnTo'), '/candidate/saved')
  const user = await requireUser(returnTo)

  const chosen = choice.safeParse(Object.fromEntries(form))
  if (!chosen.success) notFound()

  await unsaveJob(user.id, chosen.data.jobId)

  redirect(returnTo)
}
