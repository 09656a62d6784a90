'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress, languageAsked } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import { signUp } from '@/db/people/sign-up'
import { accountDraft } from '@/rules/applications/draft'
import { safePath } from '@/rules/safe-path'
import { plural } from '@/rules/words'

export const signUpAction = formAction(async (form) => {
  const draft = await accountDraft.safeParseAsync(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  const wait = await throttle('sign up from an address', await clientAddress())
  if (wait)
    return refused(form, `Too many accounts from here. Please try again in ${plural(wait, 'minute')}.`)

  await signUp({ ...draft.data, language: await languageAsked() })

  // Signing in at once would show that the address was new, so a new account is asked for its password, too.
  redirect(`/sign-in?${new URLSearchParams({ after: 'sign-up', next: safePath(form.get('next'), '') })}`)
})
