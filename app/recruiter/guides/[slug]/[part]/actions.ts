'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused, typed } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { kindNames, kindOf } from '@/content/guide/edit/kinds'
import { moveUp } from '@/content/guide/edit/order'
import { fieldsOf, putRow, removeRow, rowsOf } from '@/content/guide/edit/rows'
import type { GuideContent } from '@/content/guide/schema'
import { keepGuideDraft } from '@/db/guides/drafts'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { plural } from '@/rules/words'
import { readWorkingCopy, stampOf } from '../../working-copy'
import { draftNotTaken, sentences } from '../not-taken'

const longest = 5000
const editing = z.object({
  guide: z.string().max(80),
  kind: z.enum(kindNames),
  at: z.string().regex(/^\d{0,4}$/),
  stamp: z.string().max(80),
  act: z.enum(['keep', 'up', 'remove']).default('keep'),
})
type Row = z.output<typeof editing>

const notKept = 'Not in your draft yet. Please check:'

export const keepRowAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = editing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { guide: slug, kind, act } = given.data
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const changed = changedBy(form, copy.guide, given.data)
  if ('errors' in changed) return changed

  const became = await keepGuideDraft(recruiter, changed.guide, copy.hash)

  if (became === 'moved' || became === 'missing') return refused(form, draftNotTaken[became])
  revalidatePath('/recruiter', 'layout')
  const done = act === 'remove' ? 'removed' : 'kept'
  redirect(`/recruiter/guides/${slug}/${kindOf(kind).part}?done=${done}#${kind}`)
})

function changedBy(form: FormData, guide: GuideContent, { kind, at: place, stamp, act }: Row) {
  const at = place === '' ? undefined : Number(place)
  const day = dayOf(new Date(), siteCalendar())
  const said = typed(form)
  const long = fieldsOf(guide, kind, at).find(({ name }) => (said[name] ?? '').length > longest)
  if (long) return refused(form, notKept, long.name, `${long.label}: at most ${plural(longest, 'character')}`)
  if (stamp !== stampOf(at === undefined ? null : rowsOf(guide, kind)[at]))
    return refused(form, draftNotTaken.row)
  if (act === 'remove') {
    const removed = at === undefined ? { guide } : removeRow(guide, kind, at, day)
    if ('guide' in removed) return removed
    return refused(form, `It cannot go yet. ${sentences(removed.problems)}`)
  }
  const put = putRow(guide, { kind, at, typed: said, day })
  if ('guide' in put) return act === 'up' && at ? { guide: moveUp(put.guide, kind, at) } : put
  const message = put.problems.length > 0 ? `Not in your draft yet. ${sentences(put.problems)}` : notKept
  return { ...refused(form, message), errors: put.errors }
}
