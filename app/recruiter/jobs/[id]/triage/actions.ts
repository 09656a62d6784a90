'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused, typed } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { setTriageRules, tryTriage } from '@/db/triage/triage'
import { mostRules, type TriageRule, triageDraft } from '@/rules/triage/triage'
import { plural } from '@/rules/words'
import { outOfDate, seenVersion } from '../../../version'
import { jobId } from '../../shown'

export const setTriageAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = jobId.parse(form.get('id'))
  const { rules, errors } = readRules(form)
  if (Object.keys(errors).length > 0)
    return { ...refused(form, 'The rules are not saved. Please check:'), errors }
  if (form.has('try')) {
    const { untouched, fired } = await tryTriage(recruiter, id, rules)
    return { errors: {}, values: { ...typed(form), tried: triedWords(rules, untouched, fired) } }
  }

  const set = await setTriageRules(
    recruiter,
    id,
    rules.map(({ id: _, ...rule }) => rule),
    { seen: seenVersion(form) },
  )

  if (set.outcome === 'stale') return outOfDate(form, set.since)
  if (set.outcome !== 'done') notFound()
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/jobs/${id}/triage?done=saved`)
})

function readRules(form: FormData) {
  const rules: TriageRule[] = []
  const errors: Record<string, string> = {}
  for (let row = 0; row < mostRules; row++) {
    const said = (name: string) => String(form.get(`${name}-${row}`) ?? '')
    const draft = triageDraft.safeParse({
      question: said('question'),
      says: said('says'),
      value: said('value'),
      label: said('label'),
      effect: said('effect'),
    })
    if (!draft.success) {
      for (const { path, message } of draft.error.issues) errors[`${String(path[0])}-${row}`] ??= message
    } else if (draft.data.value) {
      if (!draft.data.label) errors[`label-${row}`] = 'Write the mark that stands on the card'
      rules.push({ id: String(row), ...draft.data })
    }
  }
  return { rules, errors }
}

function triedWords(rules: TriageRule[], untouched: number, fired: number[]) {
  const each = rules.map(({ label }, at) => `“${label}” marks ${fired[at]}.`)
  return [`${plural(untouched, 'application')} that nobody has opened. Nothing is saved.`, ...each].join('\n')
}
