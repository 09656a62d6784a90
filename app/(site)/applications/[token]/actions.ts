'use server'

import { notFound, redirect } from 'next/navigation'
import { findApplicationByToken, withdraw } from '@/db/applications/applications'

/** Whoever has the private link may withdraw: the token is all the proof that a guest has. */
export async function withdrawByLinkAction(token: string): Promise<void> {
  const application = await findApplicationByToken(String(token))
  if (!application) notFound()

  await withdraw(application)

  redirect(`/applications/${token}`)
}
