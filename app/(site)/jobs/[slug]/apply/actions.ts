'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { languageAsked } from '@/app/_lib/request'
import { findUser } from '@/app/_lib/session'
import { openedAt } from '@/app/_lib/spam-guard'
import { apply } from '@/db/applications/apply'
import { listQuestionsAsked } from '@/db/jobs/questions'
import { keepingCv, notSent, questionsChanged, readApplication, refuseWithCv } from './read-application'

export const applyAction = formAction(async (form) => {
  const candidate = await findUser()

  const slug = String(form.get('job'))
  const answers = (id: string) => String(form.get(`answer-${id}`) ?? '')
  const given = await readApplication(form, await listQuestionsAsked(slug), answers)
  // The job may have changed what it asks since the form was opened: it comes back with the questions of today.
  revalidatePath('/jobs/[slug]/apply', 'page')
  if ('refusal' in given) return given.refusal

  const sender = { candidate, openedAt: openedAt(form), answers, language: await languageAsked() }
  const applied = await keepingCv(given.cv, (cv) => apply(slug, given.draft, cv, sender))

  // Whether the address had applied before is for the letter to say, and for nobody who only knows the address.
  if (applied.outcome === 'sent' || applied.outcome === 'stands')
    redirect(`/jobs/${encodeURIComponent(slug)}/apply?sent=1`)
  if (applied.outcome === 'questions') return questionsChanged(form, applied.errors)
  return { ...refuseWithCv(form, notSent[applied.outcome]), isOver: applied.outcome === 'closed' }
}, refuseWithCv)
