'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { mergeGuides } from '@/content/guide/edit/merge'
import { rebaseGuideDraft } from '@/db/guides/drafts'
import { publishGuideDraft } from '@/db/guides/publish'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { text } from '@/rules/forms/text'
import { readWorkingCopy } from '../../working-copy'
import { draftNotTaken, sentences } from '../not-taken'

const slug = z.string().max(80)
const hash = z.string().max(80)
const publishing = z.object({ id: slug, hash, note: text('Why', 500).default('') })

export const publishDraftAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = publishing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { id, hash: seen, note } = given.data
  const day = dayOf(new Date(), siteCalendar())

  const became = await publishGuideDraft(recruiter, { slug: id, seen, day, note })

  if (became !== 'revised') return refused(form, notPublished[became])
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/guides/${id}/versions?done=published`)
})

const notPublished = {
  same: 'Readers see all of that already, so there was nothing to publish.',
  missing: 'There is no draft any more: it was published or deleted in another tab.',
  moved:
    'Your draft changed in another tab after you opened this preview. Open the page anew, look at it, and publish it then.',
  overtaken:
    'Somebody else published another version of this guide after you opened this preview. Nothing was published. Open the page anew to see both.',
}

export const bringTogetherAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const asked = z.object({ guide: slug, hash, upon: hash }).safeParse(Object.fromEntries(form))
  if (!asked.success) return invalid(asked.error, form)
  const copy = (await readWorkingCopy(recruiter, asked.data.guide)) ?? notFound()
  if (!copy.draft) return refused(form, notPublished.missing)
  const { base } = copy.draft
  const merged = mergeGuides({ base, ours: copy.guide, theirs: copy.published })
  if ('problems' in merged)
    return refused(form, `The two do not go together yet. ${sentences(merged.problems)}`)

  const became = await rebaseGuideDraft(recruiter, merged.guide, {
    of: asked.data.hash,
    upon: asked.data.upon,
  })

  if (became !== 'kept') return refused(form, draftNotTaken[became])
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/guides/${asked.data.guide}/preview`)
})
