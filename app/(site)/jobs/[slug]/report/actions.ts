'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { findPublicJob } from '@/db/jobs/jobs'
import { reportJob } from '@/db/reports/reports'
import { reportDraft } from '@/rules/reports/draft'
import { plural } from '@/rules/words'

export const reportJobAction = formAction(async (form) => {
  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  const wait = await throttle('report a job from an address', await clientAddress())
  if (wait) return refused(form, `Too many reports from here. Please try again in ${plural(wait, 'minute')}.`)

  const draft = reportDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)
  const job = await findPublicJob(String(form.get('slug')))
  if (!job) notFound()

  await reportJob(job.id, draft.data)

  redirect(`/jobs/${job.slug}/report?sent=1`)
})
