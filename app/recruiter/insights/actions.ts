'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { addChannel } from '@/db/insights/channels'
import { line } from '@/rules/forms/text'
import { slugify } from '@/rules/words'

const draft = z.object({
  name: line('New channel', 40).refine(
    (name) => slugify(name).length > 1,
    'New channel: write a name with two letters or more',
  ),
})

export const addChannelAction = formAction(async (form) => {
  const recruiter = await requireRecruiter('/recruiter/insights')

  const given = draft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const code = await addChannel(recruiter, given.data.name)

  return code
    ? redirect('/recruiter/insights?done=channel#channels')
    : refused(form, 'This channel is here.', 'name')
})
