'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireUser } from '@/app/_lib/session'
import { chooseReminders } from '@/db/people/reminders'

export const chooseRemindersAction = formAction(async (form) => {
  const user = await requireUser('/candidate/saved')

  await chooseReminders(user.id, form.get('wanted') === 'yes')

  redirect('/candidate/saved')
})
