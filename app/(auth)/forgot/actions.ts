'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import { askForReset } from '@/db/people/reset-password'
import { email } from '@/rules/people/email'
import { plural } from '@/rules/words'

const asking = z.object({ email })

export const forgotAction = formAction(async (form) => {
  const given = asking.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const wait = await throttle('ask for a link from an address', await clientAddress())
  if (wait) return refused(form, `Too many requests. Please try again in ${plural(wait, 'minute')}.`)

  await askForReset(given.data.email)

  redirect('/forgot?sent=1')
})
