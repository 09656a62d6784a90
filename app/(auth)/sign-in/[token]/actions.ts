'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { homeOf } from '@/app/_lib/company'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { saveWished } from '@/app/_lib/saved-jobs'
import { signInByLink } from '@/app/_lib/session'
import { throttle } from '@/app/_lib/throttle'
import { findSignIn } from '@/db/people/sign-in-links'
import { safePath } from '@/rules/safe-path'
import { plural } from '@/rules/words'

const linkToken = z.string().max(100).catch('')

export const signInByLinkAction = formAction(async (form) => {
  const token = linkToken.parse(form.get('token'))
  const wait = await throttle('follow a link from an address', await clientAddress())
  if (wait) return refused(form, `Too many attempts. Please try again in ${plural(wait, 'minute')}.`)

  const found = await findSignIn(token)
  if (found && found !== 'used' && (await signInByLink(token, found.email)) === 'signed in') {
    await saveWished(found.id)
    redirect(safePath(form.get('next'), (await homeOf(found)).path))
  }
  return refused(
    form,
    found === 'used'
      ? 'This link was used already. Where it was followed you are signed in. Anywhere else, ask for another link.'
      : 'This link is not good any more. Please ask for another one.',
  )
})
