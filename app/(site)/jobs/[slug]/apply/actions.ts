'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { languageAsked } from '@/app/_lib/request'
import { findUser } from '@/app/_lib/session'
import { openedAt } from '@/app/_lib/spam-guard'
import { apply } from '@/db/applications/apply'
import { listQuestionsAsked } from '@/db/jobs/questions'
import { keepingCv, questionsChanged, readApplication, refuseWithCv } from './read-application'

const notSent = {
  closed: 'This job closed while you were writing, so nothing was sent. What you wrote is still here.',
  elsewhere: 'You apply for this job on the employer’s own site, so nothing was sent.',
  already: 'You have applied for this job already, so nothing was sent. Its page is in your space.',
  'no room':
    'We have no room for files at the moment, so nothing was sent. What you wrote is still here. Please send it again later today.',
}

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
