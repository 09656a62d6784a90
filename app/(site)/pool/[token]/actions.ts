'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { leavePoolByToken, stayInPool } from '@/db/pool/consent'

// The token of the letter is all the proof that a reader has.
const tokenOf = (form: FormData) => String(form.get('pool'))

export const stayInPoolAction = formAction(async (form) => {
  if (!(await stayInPool(tokenOf(form)))) notFound()

  redirect(`/pool/${tokenOf(form)}?done=stays`)
})

export const leavePoolByLinkAction = formAction(async (form) => {
  if (!(await leavePoolByToken(tokenOf(form)))) notFound()

  redirect(`/pool/${tokenOf(form)}`)
})
