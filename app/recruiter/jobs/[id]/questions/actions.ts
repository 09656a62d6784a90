'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { setQuestions } from '@/db/jobs/ask'
import { mostFiles, mostQuestions, type QuestionDraft, questionDraft } from '@/rules/applications/questions'
import { plural } from '@/rules/words'
import { outOfDate, seenVersion } from '../../../version'
import { jobId, shown } from '../../shown'

export const setQuestionsAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const { drafts, errors } = readRows(form)
  if (Object.keys(errors).length > 0)
    return { ...refused(form, 'The questions are not saved. Please check:'), errors }

  const id = jobId.parse(form.get('id'))
  const set = await setQuestions(recruiter, id, drafts, new Date(), seenVersion(form))

  if (set.outcome === 'stale') return outOfDate(form, set.since)
  if (set.outcome === 'already') return refused(form, 'This job is closed, and nobody is asked any more.')
  revalidatePath('/recruiter', 'layout')
  return shown(form, id, set.outcome, 'asked')
})

function readRows(form: FormData) {
  const drafts: QuestionDraft[] = []
  const errors: Record<string, string> = {}
  for (let row = 0; row < mostQuestions; row++) {
    const said = (name: string) => String(form.get(`${name}-${row}`) ?? '')
    const draft = questionDraft.safeParse({
      text: said('text'),
      kind: said('kind'),
      options: said('options'),
      required: said('required') === 'on',
    })
    if (!draft.success) {
      for (const { path, message } of draft.error.issues) errors[`${String(path[0])}-${row}`] ??= message
    } else if (draft.data.text) drafts.push(draft.data)
    if (drafts.filter(({ kind }) => kind === 'file').length > mostFiles)
      errors[`kind-${row}`] ??= `At most ${plural(mostFiles, 'question')} of a job may ask for a file`
  }
  return { drafts, errors }
}
