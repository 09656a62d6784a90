'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { confirmAddress } from '@/db/people/sign-up'

export const confirmAction = formAction(async (form) => {
  const confirmed = await confirmAddress(String(form.get('token')))

  if (confirmed === 'done') redirect('/sign-in?after=confirmation')
  return refused(
    form,
    confirmed === 'used'
      ? 'This link was used already, and your address is confirmed. You can sign in.'
      : 'This link is not good any more: sign in, or sign up once more.',
  )
})
