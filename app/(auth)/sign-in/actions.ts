'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { homeOf } from '@/app/_lib/company'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { saveWished } from '@/app/_lib/saved-jobs'
import { signIn, signInAt } from '@/app/_lib/session'
import { throttle } from '@/app/_lib/throttle'
import { askForSignIn } from '@/db/people/sign-in-links'
import { findUserByEmail } from '@/db/people/users'
import { credentials } from '@/rules/applications/draft'
import { email as address } from '@/rules/people/email'
import { providersWithKeys } from '@/rules/people/providers'
import { safePath } from '@/rules/safe-path'
import { plural } from '@/rules/words'

const byLink = z.object({ email: address })

export const signInAction = formAction(async (form) => {
  if (form.get('by') === 'link') return sendLink(form)
  const given = credentials.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { email, password } = given.data

  const outcome = await signIn(email, password)

  if (typeof outcome === 'number')
    return refused(
      form,
      `Too many attempts. Please try again in ${plural(outcome, 'minute')}, or let us send you a link.`,
    )
  if (outcome === 'wrong')
    return refused(form, 'This address and password do not fit together. Check both and try again.')
  const user = await findUserByEmail(email)
  if (user) await saveWished(user.id)
  redirect(safePath(form.get('next'), user ? (await homeOf(user)).path : '/candidate'))
})

export const signInAtAction = formAction(async (form) => {
  const chosen = providersWithKeys(process.env).find(({ provider }) => provider === form.get('provider'))
  if (!chosen) return refused(form, 'This site does not know that way to sign in. Please choose another.')

  return signInAt(chosen.provider, safePath(form.get('next'), ''))
})

async function sendLink(form: FormData) {
  const given = byLink.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const wait = await throttle('ask for a link from an address', await clientAddress())
  if (wait) return refused(form, `Too many requests. Please try again in ${plural(wait, 'minute')}.`)

  const next = safePath(form.get('next'), '')
  await askForSignIn(given.data.email, next)

  redirect(`/sign-in?${new URLSearchParams({ after: 'link', next })}`)
}
