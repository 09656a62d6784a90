'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import { acceptInvitation } from '@/db/people/invitations'
import { newPassword } from '@/rules/applications/draft'
import { personName } from '@/rules/briefs/draft'
import { plural } from '@/rules/words'

const accepting = z.object({ token: z.string().max(100), name: personName, password: newPassword })

export const acceptAction = formAction(async (form) => {
  const given = accepting.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const wait = await throttle('choose a password from an address', await clientAddress())
  if (wait) return refused(form, `Too many attempts. Please try again in ${plural(wait, 'minute')}.`)

  const outcome = await acceptInvitation(given.data.token, given.data)

  if (typeof outcome === 'object')
    return refused(form, 'Your account is not ready yet. Please look at this:', 'password', outcome.problem)
  if (outcome === 'done') redirect('/sign-in?after=invitation')
  return refused(
    form,
    outcome === 'used'
      ? 'This invitation was accepted already. Sign in with the password that was chosen then.'
      : 'This invitation is not good any more. Please ask whoever invited you to send it again.',
  )
})
