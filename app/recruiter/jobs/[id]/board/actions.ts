'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { actOnApplications } from '@/db/acts/act'
import { seenVersion } from '../../../version'
import { jobId } from '../../shown'

const whyLeft = {
  changed: (name: string) => `${name} was not moved: a colleague or the candidate has changed it meanwhile.`,
  'cannot be': (name: string) => `${name} cannot be moved there.`,
}

export const moveOnBoardAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const [id, to] = [String(form.get('id')), String(form.get('to'))]
  const job = jobId.parse(form.get('job'))

  const moved = await actOnApplications(recruiter, [{ id, seen: seenVersion(form) }], {
    act: 'move',
    to,
    words: '',
  })

  revalidatePath('/recruiter', 'layout')
  const [left] = moved.left
  if (moved.actId) redirect(`/recruiter/jobs/${job}/board?act=${moved.actId}`)
  return refused(form, left ? whyLeft[left.why](left.name) : 'This application is not there any more.')
})
