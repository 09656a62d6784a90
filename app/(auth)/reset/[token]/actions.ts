'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import { resetPassword } from '@/db/people/reset-password'
import { newPassword } from '@/rules/applications/draft'
import { plural } from '@/rules/words'

const notChanged = 'Your password has not changed yet. Please look at this:'
const resetting = z.object({ token: z.string().max(100), password: newPassword })

export const resetAction = formAction(async (form) => {
  const given = resetting.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, notChanged)
  const wait = await throttle('choose a password from an address', await clientAddress())
  if (wait) return refused(form, `Too many attempts. Please try again in ${plural(wait, 'minute')}.`)

  const outcome = await resetPassword(given.data.token, given.data.password)

  if (typeof outcome === 'object') return refused(form, notChanged, 'password', outcome.problem)
  if (outcome === 'done') redirect('/sign-in?after=reset')
  return refused(
    form,
    outcome === 'used'
      ? 'This link was used already, and your password has changed. Sign in with the new one.'
      : 'This link is not good any more. Please ask for a new one.',
  )
})
