'use server'

import { notFound } from 'next/navigation'
import { writeMessage } from '@/app/_conversation/write'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { findBriefByToken } from '@/db/briefs/briefs'
import { closeByCompany, reviseBrief } from '@/db/briefs/by-company'
import { briefDraft, briefEnding } from '@/rules/briefs/draft'
import type { BriefState } from '../_form/brief-form'
import { readMarketCheck } from '../_market/read-check'

/** Whoever has the private link writes for the company: the token is all the proof that it has. */
export const writeAboutBriefAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  return writeMessage(
    form,
    { briefId: brief.id },
    { path: `/briefs/${token}`, authorId: null, name: brief.by },
  )
})

export const reviseBriefAction = formAction(async (form): Promise<BriefState> => {
  if (form.get('ask') === 'market')
    return {
      values: refused(form, '').values,
      errors: {},
      market: await readMarketCheck(Object.fromEntries(form)),
    }

  const token = String(form.get('brief'))
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  const draft = briefDraft.safeParse({ ...Object.fromEntries(form), email: brief.email })
  if (!draft.success) return invalid(draft.error, form)

  const revised = await reviseBrief(brief, draft.data)

  if (revised === 'too late')
    return refused(form, 'We have spoken about this brief meanwhile. Write to your recruiter to change it.')
  showAnew(`/briefs/${token}`)
})

export const closeByCompanyAction = formAction(async (form) => {
  const token = String(form.get('brief'))
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  const given = briefEnding.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is closed yet. Please look at this:')

  await closeByCompany(brief, given.data.why)

  showAnew(`/briefs/${token}`)
})
