'use server'

import { notFound } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { throttle } from '@/app/_lib/throttle'
import { plainAction } from '@/app/_plain/plain-form'
import { findBriefByToken } from '@/db/briefs/briefs'
import { sayOutcome } from '@/db/briefs/outcome'
import { outcomeDraft } from '@/rules/briefs/outcome'
import { plural } from '@/rules/words'

/** Whoever has a private link answers for the company: opening the page says nothing yet. */
export const sayOutcomeAction = plainAction(
  formAction(async (form) => {
    const token = String(form.get('brief'))
    const brief = (await findBriefByToken(token)) ?? notFound()

    const given = outcomeDraft.safeParse(Object.fromEntries(form))
    if (!given.success) return invalid(given.error, form, 'Nothing is sent yet. Please look at this:')

    const wait = await throttle('write about one thing', `outcome ${brief.id}`)
    if (wait) return refused(form, `That is many answers. Please send this one in ${plural(wait, 'minute')}.`)

    if (!(await sayOutcome(brief, given.data))) notFound()

    showAnew(`/briefs/${token}/outcome`)
  }),
)
