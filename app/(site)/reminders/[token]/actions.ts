'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { stopReminders } from '@/db/people/reminders'

export const stopRemindersAction = formAction(async (form) => {
  // The token of the letter is all the proof that a reader has.
  const token = String(form.get('reminders'))
  if (!(await stopReminders(token))) notFound()

  redirect(`/reminders/${token}`)
})
