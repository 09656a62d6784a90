'use server'

import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { agreeToName, answerAsked, answerInterview, withdrawFromShortlist } from '@/db/shortlist/answer'
import { callOffAsCandidate } from '@/db/shortlist/meet'
import { whoAnswers } from './who-answers'

const over = 'This question is over. Nothing was sent to the company.'

export const answerAskedAction = formAction(async (form) => {
  const { asked, path } = await whoAnswers(form)

  const answered = await answerAsked(asked, form.get('answer') === 'yes')

  if (answered === 'over') return refused(form, over)
  showAnew(path)
})

export const agreeToNameAction = formAction(async (form) => {
  const { asked, path } = await whoAnswers(form)

  await agreeToName(asked)

  showAnew(path)
})

export const withdrawFromShortlistAction = formAction(async (form) => {
  const { asked, path } = await whoAnswers(form)

  await withdrawFromShortlist(asked)

  showAnew(path)
})

export const answerInterviewAction = formAction(async (form) => {
  const { asked, path } = await whoAnswers(form)

  const time = form.get('answer') === 'no' ? undefined : String(form.get('time') ?? '')
  if (time === '') return refused(form, 'Choose a time, or say no.', 'time')

  const answered = await answerInterview(asked, time)

  if (answered === 'over') return refused(form, over)
  showAnew(path)
})

export const callOffInterviewAction = formAction(async (form) => {
  const { asked, path } = await whoAnswers(form)

  const called = await callOffAsCandidate(asked)

  if (called !== 'done') return refused(form, 'It is called off already, or over. Load the page again.')
  showAnew(path)
})
