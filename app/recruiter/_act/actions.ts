'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { undoAct } from '@/db/acts/undo'
import { deskPath, withNotice } from './back'

const tooLate = 'It is too late: the minute has passed, and the e-mails have left.'

export const undoAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const [id, back] = [String(form.get('act')), deskPath(form.get('back'))]

  const undone = await undoAct(recruiter, id)

  if (undone.outcome === 'not found') notFound()
  revalidatePath('/recruiter', 'layout')
  if (undone.outcome === 'too late') return refused(form, tooLate)
  const left = undone.outcome === 'done' && undone.left > 0 ? undone.left : undefined
  redirect(withNotice(back, { act: id, left }))
})
