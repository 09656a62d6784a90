'use server'

import { notFound } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { throttle } from '@/app/_lib/throttle'
import { plainAction } from '@/app/_plain/plain-form'
import { findBriefByToken } from '@/db/briefs/briefs'
import { pauseBrief, resumeBrief } from '@/db/briefs/pause'
import { inviteToBrief, removeFromBrief } from '@/db/briefs/people'
import { inviteDraft, mostPeople, pauseDraft } from '@/rules/briefs/people'
import { plural } from '@/rules/words'

const refusals = {
  already: 'They follow this brief already.',
  full: `${mostPeople + 1} people follow this brief, which is as many as can. Take somebody off first.`,
  ended: 'The search has ended. Nobody was invited.',
}

/** Whoever has a private link acts for the company: the token is all the proof that they have. */
async function whoActs(form: FormData) {
  const token = String(form.get('brief'))
  return { token, brief: (await findBriefByToken(token)) ?? notFound() }
}

export const inviteToBriefAction = plainAction(
  formAction(async (form) => {
    const { token, brief } = await whoActs(form)

    const given = inviteDraft.safeParse(Object.fromEntries(form))
    if (!given.success) return invalid(given.error, form, 'Nobody is invited yet. Please look at this:')
    const wait = await throttle('write about one thing', `invite ${brief.id}`)
    if (wait) return refused(form, `That is many invitations. Please try again in ${plural(wait, 'minute')}.`)

    const invited = await inviteToBrief(brief, given.data)

    if (invited !== 'done') return refused(form, refusals[invited])
    showAnew(`/briefs/${token}#people`)
  }),
)

export const removeFromBriefAction = plainAction(
  formAction(async (form) => {
    const { token, brief } = await whoActs(form)

    if (brief.personId !== null) notFound()

    await removeFromBrief(brief, String(form.get('person')))

    showAnew(`/briefs/${token}#people`)
  }),
)

export const pauseBriefAction = plainAction(
  formAction(async (form) => {
    const { token, brief } = await whoActs(form)

    const given = pauseDraft.safeParse(Object.fromEntries(form))
    if (!given.success) return invalid(given.error, form, 'Nothing is paused yet. Please look at this:')

    const paused = await pauseBrief(brief, given.data)

    if (!paused) return refused(form, 'The search rests already, or has ended. Load the page again.')
    showAnew(`/briefs/${token}`)
  }),
)

export const resumeBriefAction = plainAction(
  formAction(async (form) => {
    const { token, brief } = await whoActs(form)

    await resumeBrief(brief)

    showAnew(`/briefs/${token}`)
  }),
)
