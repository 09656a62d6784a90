'use server'

import { notFound } from 'next/navigation'
import { writeMessage } from '@/app/_conversation/write'
import { deleteFiles } from '@/app/_files/files'
import { formAction } from '@/app/_lib/form-action'
import { dropField, type FormState, invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { plainAction } from '@/app/_plain/plain-form'
import { findBriefByToken } from '@/db/briefs/briefs'
import { closeByCompany, reviseBrief } from '@/db/briefs/by-company'
import { briefEnding } from '@/rules/briefs/draft'
import { keepingDescription, readBrief, refuseWithDescription } from '../_form/read-brief'

/** Whoever has the private link writes for the company: the token is all the proof that it has. */
export const writeAboutBriefAction = plainAction(
  formAction(async (form) => {
    const token = String(form.get('about'))
    const brief = await findBriefByToken(token)
    if (!brief) notFound()

    return writeMessage(
      form,
      { briefId: brief.id },
      { path: `/briefs/${token}`, authorId: null, name: brief.by },
    )
  }),
)

export const reviseBriefAction = plainAction(
  formAction(async (form): Promise<FormState> => {
    const token = String(form.get('brief'))
    const brief = await findBriefByToken(token)
    if (!brief) notFound()

    const read = await readBrief(form, { email: brief.email }, async () => undefined)
    if ('refusal' in read) return read.refusal

    const isDropped = form.get(dropField('description')) === 'yes'
    const revised = await keepingDescription(form, read.files, async (file) => {
      const done = await reviseBrief(brief, {
        ...read.draft,
        description: file ?? (isDropped ? false : undefined),
      })
      return { ...done, isKept: done.outcome === 'done' }
    })

    if ('refusal' in revised) return revised.refusal
    if (revised.outcome === 'too late')
      return refused(form, 'We have spoken about this brief meanwhile. Write to your recruiter to change it.')
    await deleteFiles(revised.dropped)
    showAnew(`/briefs/${token}`)
  }, refuseWithDescription),
)

export const closeByCompanyAction = plainAction(
  formAction(async (form) => {
    const token = String(form.get('brief'))
    const brief = await findBriefByToken(token)
    if (!brief) notFound()

    const given = briefEnding.safeParse(Object.fromEntries(form))
    if (!given.success) return invalid(given.error, form, 'Nothing is closed yet. Please look at this:')

    await closeByCompany(brief, given.data.why)

    showAnew(`/briefs/${token}`)
  }),
)
