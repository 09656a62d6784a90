'use server'

import { notFound } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { throttle } from '@/app/_lib/throttle'
import { callOffAsCompany } from '@/db/shortlist/meet'
import { askForInterview, giveVerdict } from '@/db/shortlist/say'
import { readProposal } from '@/rules/interviews/proposal'
import { verdictDraft } from '@/rules/shortlist/words'
import { plural } from '@/rules/words'
import { findVisitor } from './visitor'

const nothingYet = 'Nothing is sent yet. Please look at this:'

export const giveVerdictAction = formAction(async (form) => {
  const [token, id] = [String(form.get('brief')), String(form.get('id'))]
  const { visitor } = await findVisitor(token)

  const given = verdictDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, nothingYet)

  if (!(await giveVerdict(visitor, id, given.data))) notFound()

  showAnew(`/briefs/${token}/shortlist/${id}`)
})

export const askForInterviewAction = formAction(async (form) => {
  const [token, id] = [String(form.get('brief')), String(form.get('id'))]
  const { visitor } = await findVisitor(token)

  const given = readProposal(Object.fromEntries(form), new Date())
  if ('errors' in given) return { ...refused(form, nothingYet), errors: given.errors }
  const wait = await throttle('write about one thing', id)
  if (wait) return refused(form, `You have asked often. Please ask again in ${plural(wait, 'minute')}.`)

  const asked = await askForInterview(visitor, id, given.proposal)

  if (asked === 'not found') notFound()
  if (asked === 'agreed') return refused(form, 'The interview is agreed already. Load the page again.')
  showAnew(`/briefs/${token}/shortlist/${id}`)
})

export const callMeetingOffAction = formAction(async (form) => {
  const [token, id] = [String(form.get('brief')), String(form.get('id'))]
  const { visitor } = await findVisitor(token)

  const called = await callOffAsCompany(visitor, id)

  if (called === 'not found') notFound()
  if (called === 'over') return refused(form, 'It is called off already, or over. Load the page again.')
  showAnew(`/briefs/${token}/shortlist/${id}`)
})
