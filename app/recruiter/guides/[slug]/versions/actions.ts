'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { mergeGuides } from '@/content/guide/edit/merge'
import { editedChanges } from '@/content/guide/edit/order'
import { guideContent } from '@/content/guide/schema'
import { rebaseGuideDraft } from '@/db/guides/drafts'
import { restoreGuide, setOfferAside } from '@/db/guides/publish'
import { findGuideOffer, findGuideVersion } from '@/db/guides/versions'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { text } from '@/rules/forms/text'
import { readWorkingCopy } from '../../working-copy'
import { draftNotTaken, sentences } from '../not-taken'

const [slug, hash, id] = [z.string().max(80), z.string().max(80), z.coerce.number().int().positive()]
const restoring = z.object({ id: slug, version: id, hash, note: text('Why', 500).default('') })
const answering = z.object({ guide: slug, offer: id, hash })

export const restoreVersionAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = restoring.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { id: guide, version, hash: readAs, note } = given.data
  const found = (await findGuideVersion(guide, version)) ?? notFound()
  if (!guideContent.safeParse(found.content).success) return refused(form, notRestored.unreadable)

  const day = dayOf(new Date(), siteCalendar())
  const became = await restoreGuide(recruiter, { slug: guide, id: version, readAs, day, note })

  if (became !== 'revised') return refused(form, notRestored[became])
  show(guide, '/versions?done=restored')
})

const notRestored = {
  same: 'Readers see this version already, so nothing was changed.',
  missing: 'This version no longer exists.',
  overtaken:
    'Somebody else published another version of this guide after you opened this page. Nothing was changed. Open the page anew to see what this version would change now.',
  unreadable: 'This version is of an older form and cannot come back.',
}

export const takeOfferAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = answering.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { guide, offer: offerId, hash: of } = given.data
  const [copy, offer] = [await readWorkingCopy(recruiter, guide), await findGuideOffer(guide)]
  if (!copy) notFound()
  const [theirs, base] = [guideContent.safeParse(offer?.content), guideContent.safeParse(offer?.base)]
  if (offer?.id !== offerId || !theirs.success || !base.success) return refused(form, answered)
  if (copy.draft?.isOvertaken) return refused(form, firstTogether)
  const merged = mergeGuides({ base: base.data, ours: copy.guide, theirs: theirs.data })
  if ('problems' in merged) return refused(form, `The two do not go together. ${sentences(merged.problems)}`)
  if (editedChanges(copy.published, merged.guide).length === 0) {
    await setOfferAside(recruiter, guide, offerId)
    show(guide, '?done=nothing-new')
  }

  const became = await rebaseGuideDraft(recruiter, merged.guide, { of, upon: copy.publishedHash, offerId })

  if (became !== 'kept') return refused(form, draftNotTaken[became])
  show(guide, '/preview')
})

export const setAsideAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = answering.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { guide, offer } = given.data
  const isAside = await setOfferAside(recruiter, guide, offer)

  if (!isAside) return refused(form, answered)
  show(guide, '/versions?done=aside')
})

const answered = 'This was answered in another tab, or a newer version has come. Open the guide anew.'
const firstTogether =
  'Somebody has published another version since you began your draft. Bring those two together first; then take this in.'

function show(guide: string, where: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/guides/${guide}${where}`)
}
