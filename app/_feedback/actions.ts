'use server'

import { formAction } from '@/app/_lib/form-action'
import { invalid, refused, typed } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { throttle } from '@/app/_lib/throttle'
import { giveFeedback } from '@/db/feedback/feedback'
import { feedbackDraft } from '@/rules/feedback/feedback'
import { readEvent } from './event'

/** Whoever has the page of an event may say how it was; who that is nobody asks. */
export const giveFeedbackAction = formAction(async (form) => {
  const given = feedbackDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'This was not kept. Please check:')
  const event = readEvent(given.data.place, form.get('event'))
  if (!event) return refused(form, 'This was not kept. Please load the page again.')
  if (await throttle('say how something was', await clientAddress()))
    return refused(form, 'This was not kept: many answers came from here. Please try again later.')

  await giveFeedback(event, given.data)

  return { errors: {}, values: { ...typed(form), said: given.data.words ? 'words' : 'yes' } }
})
