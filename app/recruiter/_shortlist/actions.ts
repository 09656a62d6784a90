'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { askToShow, takeQuestionBack } from '@/db/shortlist/ask'
import { presentingWords } from '@/rules/shortlist/words'
import { outOfDate } from '../version'

const asking = z.object({
  brief: z.string('Choose a search').min(1, 'Choose a search').max(40),
  kind: z.enum(['candidateId', 'applicationId']),
  id: z.string().max(40),
  words: presentingWords,
})

/** Asks a candidate of the pool, or somebody who applied, whether the company of a brief may see them. */
export const askToShowAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = asking.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nobody is asked yet. Please check:')

  const { brief, kind, id, words } = given.data
  const somebody = kind === 'candidateId' ? { candidateId: id } : { applicationId: id }
  const asked = await askToShow(recruiter, brief, { somebody, words })

  revalidatePath('/recruiter', 'layout')
  if (asked.outcome === 'not found') notFound()
  if (asked.outcome === 'stale') return outOfDate(form, asked.since)
  if (asked.outcome === 'told')
    return refused(
      form,
      'Nobody is asked yet. Please check:',
      'words',
      `This holds ${asked.what}. The company must not learn who it is yet: leave it out.`,
    )
  if (asked.outcome === 'already')
    return refused(form, 'They were asked for this search already, or the search has ended.')
  redirect(`/recruiter/briefs/${brief}/shortlist?done=asked`)
})

export const takeQuestionBackAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const [brief, id] = [String(form.get('brief')), String(form.get('id'))]

  const taken = await takeQuestionBack(recruiter, brief, id)

  revalidatePath('/recruiter', 'layout')
  if (taken.outcome === 'not found') notFound()
  return taken.outcome === 'done'
    ? redirect(`/recruiter/briefs/${brief}/shortlist?done=taken`)
    : refused(form, 'They have answered meanwhile. Load the page again.')
})
