'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireUser, signOut } from '@/app/_lib/session'
import { eraseAccount } from '@/db/personal-data/erase'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { noteErasure } from '@/integrations/erasures/erasure-log'
import { isAtDesk } from '@/rules/desk/may'

export const eraseAction = formAction(async (form) => {
  const user = await requireUser('/candidate/data')

  const typed = String(form.get('confirmation')).trim().toLowerCase()
  if (typed !== user.email)
    return refused(form, 'Write the address of your account to delete it.', 'confirmation')
  if (isAtDesk(user)) return refused(form, worksHere)

  await noteErasure('account', [user.id])
  const erased = await eraseAccount(user.id)

  if (erased.outcome === 'works here') return refused(form, worksHere)
  if (erased.outcome === 'done') for (const name of erased.files) await deleteStoredFile(name)
  await signOut()
  redirect('/sign-in?after=erased')
})

const worksHere =
  'You work at the desk. An owner of the site has to remove you there first. Nothing was deleted.'
