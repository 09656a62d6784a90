'use server'

import { notFound } from 'next/navigation'
import { answerInterview } from '@/app/_application/answer-interview'
import { agreeToKeep, forgetConsent, keepChange } from '@/app/_application/keep-change'
import { keepHelp } from '@/app/_conversation/keep-help'
import { writeMessage } from '@/app/_conversation/write'
import { formAction } from '@/app/_lib/form-action'
import { showAnew } from '@/app/_lib/show-anew'
import { findApplicationByToken, withdraw } from '@/db/applications/applications'
import { agreeToKeepName } from '@/db/applications/real-company'

/** Whoever has the private link may withdraw: the token is all the proof that a guest has. */
export const withdrawByLinkAction = formAction(async (form) => {
  const token = String(form.get('application'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  await withdraw(application)

  showAnew(`/applications/${token}`)
})

export const writeByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  const about = { applicationId: application.id }
  return writeMessage(form, about, { path: `/applications/${token}`, authorId: null })
})

export const changeByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  return keepChange(form, application, `/applications/${token}`)
})

export const forgetConsentByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  return forgetConsent(application, `/applications/${token}`)
})

export const agreeToKeepByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  return agreeToKeep(application, `/applications/${token}`)
})

export const helpByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  return keepHelp(form, application.id, `/applications/${token}`)
})

export const interviewByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  return answerInterview(form, application.id, `/applications/${token}`)
})

export const keepNameByLinkAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  await agreeToKeepName(application.id)

  showAnew(`/applications/${token}`)
})
