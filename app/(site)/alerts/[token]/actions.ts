'use server'

import { notFound, redirect } from 'next/navigation'
import { eventOf } from '@/app/_feedback/event'
import { formAction } from '@/app/_lib/form-action'
import { invalid } from '@/app/_lib/form-state'
import { changeCadence, judgeLetter, keepAlert, startAlert, stopAlert } from '@/db/alerts/alerts'
import { alertDraft, judgement } from '@/rules/alerts/draft'

const scoreOf = { yes: 'good', some: 'fair', no: 'bad' } as const

// The token of the letter is all the proof that a reader has.
const tokenOf = (form: FormData) => String(form.get('alert'))

export const startAlertAction = formAction(async (form) => {
  if (!(await startAlert(tokenOf(form)))) notFound()

  redirect(`/alerts/${tokenOf(form)}`)
})

export const stopAlertAction = formAction(async (form) => {
  if (!(await stopAlert(tokenOf(form)))) notFound()

  redirect(`/alerts/${tokenOf(form)}`)
})

export const keepAlertAction = formAction(async (form) => {
  await keepAlert(tokenOf(form))

  redirect(`/alerts/${tokenOf(form)}`)
})

export const changeCadenceAction = formAction(async (form) => {
  const draft = alertDraft.pick({ cadence: true }).safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  await changeCadence(tokenOf(form), draft.data.cadence)

  redirect(`/alerts/${tokenOf(form)}?changed=1`)
})

export const judgeLetterAction = formAction(async (form) => {
  const said = judgement.safeParse(Object.fromEntries(form))
  if (!said.success) notFound()

  const { letter, right } = said.data
  await judgeLetter(tokenOf(form), { letter, event: eventOf('letter', letter), score: scoreOf[right] })

  redirect(`/alerts/${tokenOf(form)}?thanks=1`)
})
