'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { findDeskLetter, sendLetterAgain, stopLetter } from '@/db/desk/letters'

const letterId = z.string().max(40).catch('')

export const sendAgainAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = letterId.parse(form.get('id'))

  const again = await sendLetterAgain(recruiter, id)

  revalidatePath('/recruiter', 'layout')
  if (again) redirect(`/recruiter/mail/${id}`)
  if (!(await findDeskLetter(recruiter, id))) notFound()
  return refused(form, 'This e-mail is already being sent. Load the page again to see its state.')
})

export const stopAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const id = letterId.parse(form.get('id'))

  const stopped = await stopLetter(recruiter, id)

  revalidatePath('/recruiter', 'layout')
  if (stopped) redirect(`/recruiter/mail/${id}`)
  if (!(await findDeskLetter(recruiter, id))) notFound()
  return refused(form, 'This e-mail has left, or is leaving. It was not stopped.')
})
