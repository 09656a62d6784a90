'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireOwner } from '@/app/_lib/session'
import { reviseSiteSettings } from '@/db/site/site-settings'
import { settingsDraft } from '@/rules/site/draft'
import { outOfDate, seenVersion } from '../version'

export const reviseSettingsAction = formAction(async (form) => {
  const owner = await requireOwner('/recruiter/settings')

  const draft = settingsDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form, 'Nothing is saved yet. Please check:')

  const revised = await reviseSiteSettings(owner, draft.data, new Date(), seenVersion(form))

  if (revised.outcome === 'already') return refused(form, 'Nothing to save: the settings are as they stand.')
  revalidatePath('/', 'layout')
  if (revised.outcome === 'stale') return outOfDate(form, revised.since)
  redirect('/recruiter/settings?done=saved')
})
