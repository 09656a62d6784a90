'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { findUser, signIn } from '@/app/_lib/session'
import { throttle } from '@/app/_lib/throttle'
import { findInvited } from '@/db/company-space/invite'
import { joinAnew, joinWithAccount } from '@/db/company-space/join'
import { newPassword } from '@/rules/applications/draft'
import { personName } from '@/rules/briefs/draft'
import { withNext } from '@/rules/safe-path'
import { plural } from '@/rules/words'

const joining = z.object({ token: z.string().max(100), name: personName, password: newPassword })

const refusals = {
  'not found': 'This link is not good any more. Ask a colleague to invite you again.',
  'works here': 'This account works at the desk, and cannot act for a company.',
  elsewhere: 'This account acts for another company. Leave that space first, then open this link again.',
}

/** For an address that has an account: whoever is signed in to it goes on, anybody else signs in. */
export const joinAction = formAction(async (form) => {
  const token = String(form.get('token'))
  const wait = await throttle('follow a link from an address', await clientAddress())
  if (wait) return tooMany(form, wait)

  const invited = await findInvited(token)
  const joined = await joinWithAccount(token)

  if (joined !== 'done') return refused(form, refusals[joined])
  const user = await findUser()
  redirect(user && user.id === invited?.userId ? '/company' : withNext('/sign-in', '/company'))
})

export const joinAnewAction = formAction(async (form) => {
  const given = joining.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const wait = await throttle('choose a password from an address', await clientAddress())
  if (wait) return tooMany(form, wait)

  const { token, password } = given.data
  const invited = await findInvited(token)
  const joined = await joinAnew(token, given.data)

  if (typeof joined === 'object')
    return refused(form, 'The space is not open yet. Please look at this:', 'password', joined.problem)
  if (joined !== 'done') return refused(form, refusals[joined])
  await signIn(invited?.email ?? '', password)
  redirect('/company')
})

const tooMany = (form: FormData, wait: number): FormState =>
  refused(form, `Too many attempts. Please try again in ${plural(wait, 'minute')}.`)
