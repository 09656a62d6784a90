'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { saveWished } from '@/app/_lib/saved-jobs'
import { homeOf, signIn } from '@/app/_lib/session'
import { findUserByEmail } from '@/db/people/users'
import { credentials } from '@/rules/applications/draft'
import { safePath } from '@/rules/safe-path'
import { plural } from '@/rules/words'

export const signInAction = formAction(async (form) => {
  const given = credentials.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { email, password } = given.data

  const outcome = await signIn(email, password)

  if (typeof outcome === 'number')
    return refused(form, `Too many attempts. Please try again in ${plural(outcome, 'minute')}.`)
  if (outcome === 'wrong')
    return refused(form, 'This address and password do not fit together. Check both and try again.')
  const user = await findUserByEmail(email)
  if (user) await saveWished(user.id)
  redirect(safePath(form.get('next'), homeOf(user?.access ?? 'candidate')))
})
