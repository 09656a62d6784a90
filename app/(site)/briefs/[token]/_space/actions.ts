'use server'

import { notFound } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { throttle } from '@/app/_lib/throttle'
import { plainAction } from '@/app/_plain/plain-form'
import { findBriefByToken } from '@/db/briefs/briefs'
import { openSpace } from '@/db/company-space/invite'
import { plural } from '@/rules/words'

const refusals = {
  'not yet': 'Your recruiter has to write your job first.',
  'has one': 'Your company has a space already. Load the page again.',
}

/** Whoever has a private link asks for their company: the way in is sent to their own address. */
export const openSpaceAction = plainAction(
  formAction(async (form) => {
    const brief = (await findBriefByToken(String(form.get('brief')))) ?? notFound()
    const wait = await throttle('write about one thing', `space ${brief.id}`)
    if (wait) return refused(form, `That is many letters. Please try again in ${plural(wait, 'minute')}.`)

    const opened = await openSpace(brief)

    if (opened !== 'done') return refused(form, refusals[opened])
    showAnew(`/briefs/${form.get('brief')}?sent=space#space`)
  }),
)
