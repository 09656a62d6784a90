'use server'

import { notFound } from 'next/navigation'
import { answerInterview } from '@/app/_application/answer-interview'
import { agreeToKeep, forgetConsent, keepChange } from '@/app/_application/keep-change'
import { keepHelp } from '@/app/_conversation/keep-help'
import { writeMessage } from '@/app/_conversation/write'
import { formAction } from '@/app/_lib/form-action'
import { requireUser } from '@/app/_lib/session'
import { showAnew } from '@/app/_lib/show-anew'
import { findCandidateApplication, withdraw } from '@/db/applications/applications'
import { agreeToKeepName } from '@/db/applications/real-company'

export const withdrawAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('application')))
  if (!application) notFound()

  await withdraw(application)

  showAnew(`/candidate/applications/${application.id}`)
})

export const writeAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  const path = `/candidate/applications/${application.id}`
  return writeMessage(form, { applicationId: application.id }, { path, authorId: candidate.id })
})

export const changeAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  return keepChange(form, application, `/candidate/applications/${application.id}`)
})

export const forgetConsentAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  return forgetConsent(application, `/candidate/applications/${application.id}`)
})

export const agreeToKeepAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  return agreeToKeep(application, `/candidate/applications/${application.id}`)
})

export const helpAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  return keepHelp(form, application.id, `/candidate/applications/${application.id}`)
})

export const interviewAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  return answerInterview(form, application.id, `/candidate/applications/${application.id}`)
})

export const keepNameAction = formAction(async (form) => {
  const candidate = await requireUser()

  const application = await findCandidateApplication(candidate.id, String(form.get('about')))
  if (!application) notFound()

  await agreeToKeepName(application.id)

  showAnew(`/candidate/applications/${application.id}`)
})
