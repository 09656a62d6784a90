'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { requireRecruiter } from '@/app/_lib/session'
import { chooseDigest } from '@/db/desk/digest'

export const chooseDigestAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  await chooseDigest(recruiter.id, form.get('wanted') === 'yes')

  revalidatePath('/recruiter', 'layout')
  redirect('/recruiter')
})
