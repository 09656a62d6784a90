'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { editGuide } from '@/content/guide/edit'
import { guideContent } from '@/content/guide/schema'
import { findDeskGuide, reviseGuide } from '@/db/guides'
import { dayOf, siteCalendar } from '@/rules/calendar'

const longest = 200_000
const editing = z.object({
  id: z.string().max(80),
  version: z.string().max(80),
  text: z.string().max(longest, `Text: at most ${longest.toLocaleString('en')} characters`),
})

export const editGuideAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = editing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { id, version, text } = given.data
  const guide = guideContent.safeParse((await findDeskGuide(id))?.content)
  if (!guide.success) notFound()
  const edited = editGuide(guide.data, text, dayOf(new Date(), siteCalendar()))
  if ('problems' in edited)
    return {
      ...refused(form, 'Not saved yet. Please check:'),
      errors: { text: sentences(edited.problems) },
    }

  const became = await reviseGuide(recruiter, edited.guide, version)

  // Loading the page again would put the new version in the place of what was typed.
  if (became !== 'revised') return refused(form, notTaken[became])
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/guides/${id}?done=revised`)
})

const notTaken = {
  same: 'You changed nothing, so nothing was saved.',
  missing: 'This guide no longer exists.',
  overtaken:
    'Somebody else changed this guide after you opened it. Your text is still below. Open the guide in another tab and add your changes there.',
}

const sentences = (problems: string[]) =>
  problems.map((problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`).join(' ')
