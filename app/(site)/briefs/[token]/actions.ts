'use server'

import { notFound } from 'next/navigation'
import { writeMessage } from '@/app/_conversation/write'
import { formAction } from '@/app/_lib/form-action'
import { findBriefByToken } from '@/db/briefs/briefs'

/** Whoever has the private link writes for the company: the token is all the proof that it has. */
export const writeAboutBriefAction = formAction(async (form) => {
  const token = String(form.get('about'))
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  return writeMessage(form, { briefId: brief.id }, { path: `/briefs/${token}`, authorId: null })
})
