'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { answersIn } from '@/app/_application/answers-in'
import { anyEvent, signedEvent } from '@/app/_feedback/event'
import { keepingFiles } from '@/app/_files/files'
import { formAction } from '@/app/_lib/form-action'
import { languageAsked } from '@/app/_lib/request'
import { findUser } from '@/app/_lib/session'
import { openedAt } from '@/app/_lib/spam-guard'
import { apply } from '@/db/applications/apply'
import { listQuestionsAsked } from '@/db/jobs/questions'
import { answerField } from '@/rules/applications/questions'
import { notSent, questionsChanged, readApplication, refuseWithFiles } from './read-application'

export const applyAction = formAction(async (form) => {
  const candidate = await findUser()

  const slug = String(form.get('job'))
  const answers = answersIn(form)
  const given = await readApplication(form, await listQuestionsAsked(slug), answers)
  // The job may have changed what it asks since the form was opened: it comes back with the questions of today.
  revalidatePath('/jobs/[slug]/apply', 'page')
  if ('refusal' in given) return given.refusal

  const applied = await keepingFiles(
    given.files,
    async (stored) => {
      const cv = stored.get('cv')
      if (!cv) throw new Error('an application without a CV was read')
      const files = (id: string) => stored.get(answerField(id))
      const language = await languageAsked()
      return apply(slug, given.draft, cv, { candidate, openedAt: openedAt(form), answers, files, language })
    },
    ({ outcome }) => outcome === 'sent',
  )

  // Whether the address had applied before is for the letter to say, and for nobody who only knows the address.
  if (applied.outcome === 'sent' || applied.outcome === 'stands')
    redirect(`/jobs/${encodeURIComponent(slug)}/apply?sent=1&of=${signedEvent('applied', anyEvent())}`)
  if (applied.outcome === 'questions') return questionsChanged(form, given.files, applied.errors)
  return { ...refuseWithFiles(form, notSent[applied.outcome]), isOver: applied.outcome === 'closed' }
}, refuseWithFiles)
