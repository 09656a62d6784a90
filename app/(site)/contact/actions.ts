'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress, languageAsked } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { sendMessage } from '@/db/messages/messages'
import { messageDraft } from '@/rules/messages/draft'
import { plural } from '@/rules/words'

export const sendMessageAction = formAction(async (form) => {
  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  const wait = await throttle('write from an address', await clientAddress())
  if (wait)
    return refused(form, `Too many messages from here. Please try again in ${plural(wait, 'minute')}.`)

  const draft = messageDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  await sendMessage({ ...draft.data, language: await languageAsked() })

  redirect('/contact?sent=1')
})
