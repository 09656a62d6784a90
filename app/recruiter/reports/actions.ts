'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { settleReport } from '@/db/reports/reports'
import { text } from '@/rules/forms/text'
import { outOfDate, seenVersion } from '../version'

const settling = z.object({ id: z.string().max(40), answer: text('What was done', 2000).default('') })

export const settleReportAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = settling.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { id, answer } = given.data
  const { outcome, ...settled } = await settleReport(recruiter, id, answer, new Date(), seenVersion(form))

  revalidatePath('/recruiter', 'layout')
  if (outcome === 'done') redirect(`/recruiter/reports/${id}`)
  if (outcome === 'not found') notFound()
  return 'since' in settled
    ? outOfDate(form, settled.since)
    : refused(form, 'This report is settled already. No e-mail was sent.')
})
