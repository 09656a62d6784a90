'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress, languageAsked } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { submitBrief } from '@/db/briefs/briefs'
import { briefDraft } from '@/rules/briefs/draft'
import { plural } from '@/rules/words'
import type { BriefState } from '../_form/brief-form'
import { readMarketCheck } from '../_market/read-check'

export const submitBriefAction = formAction(async (form): Promise<BriefState> => {
  if (form.get('ask') === 'market')
    return {
      values: refused(form, '').values,
      errors: {},
      market: await readMarketCheck(Object.fromEntries(form)),
    }

  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  const wait = await throttle('send a brief from an address', await clientAddress())
  if (wait) return refused(form, `Too many briefs from here. Please try again in ${plural(wait, 'minute')}.`)

  const draft = briefDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  const { token } = await submitBrief({ ...draft.data, language: await languageAsked() })

  redirect(`/briefs/${token}?sent=1`)
})
