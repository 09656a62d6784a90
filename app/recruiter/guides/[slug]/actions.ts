'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { editGuide } from '@/content/guide/edit/text'
import { writeGuideMarkdown } from '@/content/guide/write-markdown'
import { dropGuideDraft, keepGuideDraft } from '@/db/guides/drafts'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { readWorkingCopy, stampOf } from '../working-copy'
import { draftNotTaken, sentences } from './not-taken'

const longest = 200_000
const editing = z.object({
  guide: z.string().max(80),
  stamp: z.string().max(80),
  text: z.string().max(longest, `Text: at most ${longest.toLocaleString('en')} characters`),
  goes: z.string().max(20).optional(),
})

export const keepTextAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = editing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { guide: slug, stamp, text, goes } = given.data
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  if (stamp !== stampOf(writeGuideMarkdown(copy.guide))) return refused(form, draftNotTaken.text)
  const edited = editGuide(copy.guide, text, dayOf(new Date(), siteCalendar()))
  if ('problems' in edited)
    return refused(form, 'Not saved yet. Please check:', 'text', sentences(edited.problems))

  const became = await keepGuideDraft(recruiter, edited.guide, copy.hash)

  // Loading the page again would put the new version in the place of what was typed.
  if (became !== 'kept') return refused(form, draftNotTaken[became])
  revalidatePath('/recruiter', 'layout')
  redirect(goes === 'preview' ? `/recruiter/guides/${slug}/preview` : `/recruiter/guides/${slug}?done=kept`)
})

export const dropDraftAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const slug = String(form.get('id'))
  const dropped = await dropGuideDraft(recruiter, slug)

  if (!dropped) notFound()
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/guides/${encodeURIComponent(slug)}?done=dropped`)
})
