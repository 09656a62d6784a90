'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { closeJob } from '@/db/jobs/close'
import { readClosing } from '@/rules/jobs/closing'
import { textsOf, withTemplate } from '../../../_templates/use-template'
import { outOfDate, seenVersion } from '../../../version'
import { jobId, shown } from '../../shown'

const notClosed = 'The job is still open. Please check:'

export const closeJobAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  if (form.has('use')) return withTemplate(recruiter, form, 'refusal', (template) => textsOf(template, form))
  const id = jobId.parse(form.get('id'))
  const read = readClosing(Object.fromEntries(form))
  if (!read.success) return invalid(read.error, form, notClosed)

  const shownWith = { seen: seenVersion(form), applications: Number(form.get('applications')) || 0 }
  const closed = await closeJob(recruiter, id, read.plan, new Date(), shownWith)

  revalidatePath('/recruiter', 'layout')
  const wasClosed = closed.outcome === 'stale' && closed.since.some(({ verb }) => verb === 'close')
  if (closed.outcome === 'stale' && !wasClosed) return outOfDate(form, closed.since)
  if (closed.outcome === 'changed')
    return refused(
      form,
      'Since you opened this page somebody has applied, withdrawn or been answered. Nothing was closed and no e-mail was sent. Look at the list again, then send it.',
    )
  if (closed.outcome === 'unanswered') return { ...refused(form, notClosed), errors: toAnswer(closed.offers) }
  return shown(form, id, closed.outcome, 'closed')
})

const toAnswer = (offers: { id: string; name: string }[]) =>
  Object.fromEntries(
    offers.map(({ id, name }) => [`reason-${id}`, `${name} has an offer: choose the answer`]),
  )
