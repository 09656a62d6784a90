'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress, languageAsked } from '@/app/_lib/request'
import { findUser } from '@/app/_lib/session'
import { whyOnceMore, withStamp } from '@/app/_lib/spam-guard'
import { throttle } from '@/app/_lib/throttle'
import { askForAlert, mostAlerts } from '@/db/alerts/ask'
import { alertDraft } from '@/rules/alerts/draft'
import { plural } from '@/rules/words'
import { fromSearchParams } from '@/search/query'
import { wantedAlert } from './wanted-alert'

export const askForAlertAction = formAction(async (form) => {
  const again = whyOnceMore(form)
  if (again) return withStamp(refused(form, again))
  const wait = await throttle('ask for an alert from an address', await clientAddress())
  if (wait) return refused(form, `Too many alerts from here. Please try again in ${plural(wait, 'minute')}.`)

  const draft = alertDraft.safeParse(Object.fromEntries(form))
  if (!draft.success) return invalid(draft.error, form)

  const { criteria, title } = await wantedAlert(
    fromSearchParams(new URLSearchParams(String(form.get('search') ?? ''))),
  )
  const user = await findUser()
  const asked = await askForAlert(
    { ...draft.data, criteria, title, language: await languageAsked() },
    user?.id,
  )
  if (asked === 'too many')
    return refused(form, `You have ${mostAlerts} alerts, and no address can have more. Stop one first.`)

  redirect(asked === 'begun' ? '/candidate/alerts' : '/jobs/alert?sent=1')
})
