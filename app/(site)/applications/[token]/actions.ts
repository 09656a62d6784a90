'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { findApplicationByToken, withdraw } from '@/db/applications/applications'

/** Whoever has the private link may withdraw: the token is all the proof that a guest has. */
export const withdrawByLinkAction = formAction(async (form) => {
  const token = String(form.get('application'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  await withdraw(application)

  redirect(`/applications/${token}`)
})
