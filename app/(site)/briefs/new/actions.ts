'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { submitBrief } from '@/db/briefs/briefs'
import { briefDraft } from '@/rules/briefs/draft'
import { plural } from '@/rules/words'

export const submitBriefAction = formAction(async (form) => {
  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  const wait = await throttle('send a brief from an address', await clientAddress())
  if (wait) return refused(form, `Too many briefs from here. Please try again in ${plural(wait, 'minute')}.`)

  const draft = briefDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  const { token } = await submitBrief(draft.data)

  redirect(`/briefs/${token}?sent=1`)
})
