'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { confirmAddress } from '@/db/people/sign-up'

export const confirmAction = formAction(async (form) => {
  const token = String(form.get('token'))

  const address = await confirmAddress(token)

  if (!address) return refused(form, 'This link is not good any more: sign in, or sign up once more.')
  redirect('/sign-in?after=confirmation')
})
