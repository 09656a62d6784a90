'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireMay } from '@/app/_lib/session'
import { reviseSiteSettings } from '@/db/site/site-settings'
import { storePicture } from '@/integrations/images/company-pictures'
import { tryMail } from '@/integrations/mail/try-mail'
import { changesSettings } from '@/rules/desk/may'
import { writtenIn } from '@/rules/people/language'
import { settingsDraft } from '@/rules/site/draft'
import { outOfDate, seenVersion } from '../version'

const path = '/recruiter/settings'

export const keepLogoAction = formAction(async (form) => {
  const owner = await requireMay(changesSettings, path)

  const file = form.get('site-logo')
  if (!(file instanceof File) || file.size === 0)
    return refused(form, 'Nothing is saved yet. Please check:', 'site-logo', 'Choose a picture')
  const stored = await storePicture(file, 'site')
  if (!stored.ok) return refused(form, 'Nothing is saved yet. Please check:', 'site-logo', stored.problem)

  const { name: logo, shape: logoShape } = stored
  await reviseSiteSettings(owner, { logo, logoShape })

  return show('logo')
})

export const dropLogoAction = formAction(async () => {
  const owner = await requireMay(changesSettings, path)

  await reviseSiteSettings(owner, { logo: '', logoShape: 1 })

  return show('no-logo')
})

export const tryMailAction = formAction(async (form) => {
  const { id, email: recipient } = await requireMay(changesSettings, path)

  const now = new Date()
  const problem = await tryMail(
    { id: `test-${id}-${now.getTime()}`, recipient, language: writtenIn('en') },
    now,
  )

  return problem ? refused(form, `The letter did not leave. ${problem}`) : show('mailed')
})

export const reviseSettingsAction = formAction(async (form) => {
  const owner = await requireMay(changesSettings, path)

  const draft = settingsDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form, 'Nothing is saved yet. Please check:')

  const revised = await reviseSiteSettings(owner, draft.data, new Date(), seenVersion(form))

  if (revised.outcome === 'already') return refused(form, 'Nothing to save: the settings are as they stand.')
  revalidatePath('/', 'layout')
  if (revised.outcome === 'stale') return outOfDate(form, revised.since)
  redirect(`${path}?done=saved`)
})

function show(done: string): never {
  revalidatePath('/', 'layout')
  redirect(`${path}?done=${done}`)
}
