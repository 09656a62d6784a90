'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { actOnJobs, undoOnJobs } from '@/db/jobs/listing/many'
import { lastDay } from '@/rules/jobs/draft'
import { extensionReasons } from '@/rules/jobs/live-changes'
import { keysOf } from '@/rules/vocabulary'
import { deskPath, withNotice } from '../../_act/back'
import { readJobs } from './read-jobs'

const step = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['pause', 'confirm']) }),
  z.object({
    act: z.literal('extend'),
    lastDay: lastDay('New last day').transform((day, context) => {
      if (!day) context.addIssue({ code: 'custom', message: 'Write the new last day' })
      return day ?? new Date(0)
    }),
    because: z.enum(keysOf(extensionReasons), 'Choose why: candidates read it'),
  }),
])

export const jobsActAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = step.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const { done, left } = await actOnJobs(recruiter, readJobs(form.getAll('id').map(String)), given.data)

  revalidatePath('/recruiter', 'layout')
  if (done.length === 0)
    return refused(form, `Nothing was done. ${left.join(', ')}: changed meanwhile, or it cannot be done.`)
  const notice = { did: given.data.act, left: left.length, jobs: done.join('-') }
  redirect(withNotice(backTo(form), notice))
})

export const undoJobsAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const act = form.get('act') === 'extend' ? 'extend' : 'pause'
  const jobs = readJobs(String(form.get('jobs')).split('-'))

  const undone = await undoOnJobs(recruiter, jobs, act)

  revalidatePath('/recruiter', 'layout')
  const again = jobs.map(({ id, seen }) => `${id}.${seen}`).join('-')
  redirect(withNotice(backTo(form), { did: 'undo', left: jobs.length - undone, jobs: again }))
})

const backTo = (form: FormData) => deskPath(form.get('back'), '/recruiter/jobs')
