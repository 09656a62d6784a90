'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused, typed } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { actOnApplications } from '@/db/acts/act'
import { offeredReason } from '@/rules/applications/reasons'
import { text } from '@/rules/forms/text'
import { deskPath, withNotice } from '../../_act/back'
import { readChosen } from '../../_act/chosen'
import { textsOf, withTemplate } from '../../_templates/use-template'
import { mostChosen, purposeOf } from './acts'

const words = text('Your words', 3000)
const inFrench = text('Your words in French', 3000).default('')

const step = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('move'),
    to: z.string().min(1, 'Choose the next stage').max(40),
    words: words.default(''),
    inFrench,
  }),
  z.object({
    act: z.literal('refuse'),
    reason: offeredReason('Choose the reason: the candidates read it'),
    words: words.default(''),
    inFrench,
  }),
  z.object({ act: z.literal('message'), words: words.min(1, 'Write the message'), inFrench }),
])

export const actAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const used = purposes.safeParse(form.get('use'))
  if (used.success) return withTemplate(recruiter, form, used.data, (template) => textsOf(template, form))
  const given = step.safeParse(Object.fromEntries(form))
  if (form.has('look')) return { errors: {}, values: typed(form) }
  if (!given.success) return invalid(given.error, form)

  const chosen = readChosen(form.getAll('id').map(String), mostChosen)
  const { actId, left } = await actOnApplications(recruiter, chosen, given.data)

  revalidatePath('/recruiter', 'layout')
  if (!actId) return refused(form, nothingDone(left.map(({ name }) => name)))
  redirect(withNotice(deskPath(form.get('back')), { act: actId, left: left.length || undefined }))
})

const purposes = z.enum(Object.values(purposeOf))

function nothingDone(names: string[]) {
  const who = names.length > 0 ? ` ${names.join(', ')}: changed meanwhile, or not to be moved there.` : ''
  return `Nothing was done, and no e-mail was sent.${who}`
}
