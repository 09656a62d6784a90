'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import type { FormState } from '@/app/_lib/form-state'
import { languageAsked } from '@/app/_lib/request'
import { plainAction } from '@/app/_plain/plain-form'
import { submitBrief } from '@/db/briefs/briefs'
import { keepingDescription, readBrief, refuseWithDescription } from '../_form/read-brief'
import { doubt } from './doubt'

export const submitBriefAction = plainAction(
  formAction(async (form): Promise<FormState> => {
    const read = await readBrief(form, {}, (draft) => doubt(form, draft))
    if ('refusal' in read) return read.refusal

    const language = await languageAsked()
    const sent = await keepingDescription(form, read.files, async (description) => {
      const { token, isNew } = await submitBrief({ ...read.draft, language, description })
      return { token, isKept: isNew }
    })

    return 'refusal' in sent ? sent.refusal : redirect(`/briefs/${sent.token}?sent=1`)
  }, refuseWithDescription),
)
