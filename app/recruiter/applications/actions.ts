'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { addPrivateNote, advance, findDeskApplication, reject } from '@/db/applications/desk'
import type { Staff } from '@/db/people/users'
import { isOpenStage, rejectionReasons, stages } from '@/rules/applications/stages'
import { keysOf } from '@/rules/vocabulary'

const id = z.string().max(40)
const text = z.string().trim().max(3000, 'At most 3,000 characters').default('')
const move = z.object({
  id,
  stage: z
    .enum(keysOf(stages), 'Choose the next stage')
    .refine((stage) => isOpenStage(stage) || stage === 'hired', 'Choose the next stage'),
  note: text,
})
const refusal = z.object({
  id,
  reason: z.enum(keysOf(rejectionReasons), 'Choose the reason: the candidate reads it'),
  words: text,
})
const remark = z.object({ id, remark: text.pipe(z.string().min(1, 'Write the note')) })

export const moveAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = move.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const moved = await advance(recruiter, given.data.id, given.data.stage, given.data.note)

  revalidatePath('/recruiter', 'layout')
  return moved
    ? redirect(`/recruiter/applications/${given.data.id}?done=moved`)
    : changedMeanwhile(recruiter, given.data.id, form)
})

export const refuseAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = refusal.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const answered = await reject(recruiter, given.data.id, given.data.reason, given.data.words)

  revalidatePath('/recruiter', 'layout')
  return answered
    ? redirect(`/recruiter/applications/${given.data.id}?done=refused`)
    : changedMeanwhile(recruiter, given.data.id, form)
})

export const remarkAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = remark.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'The note is not kept yet. Please look at this:')

  const kept = await addPrivateNote(recruiter, given.data.id, given.data.remark)

  revalidatePath('/recruiter', 'layout')
  return kept ? redirect(`/recruiter/applications/${given.data.id}?done=noted`) : notFound()
})

async function changedMeanwhile(recruiter: Staff, id: string, form: FormData) {
  if (!(await findDeskApplication(recruiter, id))) notFound()
  return refused(
    form,
    'It was moved or closed since you opened this page. Load the page again to see where it stands.',
  )
}
