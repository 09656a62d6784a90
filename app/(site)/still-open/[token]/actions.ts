'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { confirmByLink } from '@/db/jobs/listing/confirm'
import { chooseOne, chosenIds } from '@/rules/jobs/confirmation'

export const confirmByLinkAction = formAction(async (form) => {
  // The token of the letter is all the proof that its reader gives.
  const token = String(form.get('token'))
  const ids = chosenIds(form.getAll('job'))
  if (ids.length === 0) return refused(form, chooseOne)

  const confirmed = await confirmByLink(token, ids)
  if (confirmed === 'not found') notFound()

  redirect(`/still-open/${token}${confirmed === 'used' ? '' : `?confirmed=${confirmed}`}`)
})
