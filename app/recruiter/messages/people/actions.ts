'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { archive } from '@/db/conversations/conversations'
import { hasDeskConversation } from '@/db/conversations/unread'

const id = z.string().max(40)
const what = z.union([z.object({ applicationId: id }), z.object({ briefId: id })])

export const archiveAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const about = what.safeParse(Object.fromEntries(form)).data
  if (!about || !(await hasDeskConversation(recruiter, about))) notFound()

  await archive('desk', about, new Date())

  revalidatePath('/recruiter', 'layout')
  redirect('/recruiter/messages/people')
})
