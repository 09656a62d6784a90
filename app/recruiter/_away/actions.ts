'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { endAbsence, keepAbsence } from '@/db/absences/absences'
import { absenceProblem } from '@/rules/desk/absence'

const id = z.string().max(40)
const day = (missing: string) => z.iso.date(missing)
const saying = z.object({
  id: id.optional().transform((given) => given || undefined),
  who: id,
  firstDay: day('Choose the first day'),
  lastDay: day('Choose the last day'),
  cover: id.min(1, 'Choose who covers'),
})
const ending = z.object({ id, who: id })

export const sayAwayAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = saying.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { who: personId, cover: coverId, ...days } = given.data
  const kept = await keepAbsence(recruiter, { ...days, personId, coverId })

  if (kept === 'done') return show(recruiter.id, personId, 'away')
  if (kept === 'not found') return refused(form, gone)
  const { says, field } = absenceProblem(kept)
  return refused(form, says, field)
})

export const endAbsenceAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = ending.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const ended = await endAbsence(recruiter, given.data.id)

  return ended ? show(recruiter.id, given.data.who, 'back') : refused(form, gone)
})

const gone = 'This absence has ended, or was called off. Load the page again.'

function show(mine: string, personId: string, done: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(
    personId === mine ? `/recruiter/away?done=${done}` : `/recruiter/people/${personId}?done=${done}#away`,
  )
}
