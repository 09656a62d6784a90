'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { requireUser } from '@/app/_lib/session'
import { avoidCompany, avoidNoMore } from '@/db/pool/avoided'
import { joinPool, leavePool } from '@/db/pool/consent'
import { line } from '@/rules/forms/text'

const path = '/candidate/profile'
const company = line('Company', 100)

export const joinPoolAction = formAction(async (form) => {
  const user = await requireUser(path)

  if (form.get('agreed') !== 'yes')
    return refused(
      form,
      'Nothing has changed yet. Tick the box if you agree.',
      'agreed',
      'Tick this box if you agree.',
    )
  const joined = await joinPool(user.id)

  return joined === 'done' ? show('joined') : refused(form, notJoined[joined])
})

export const leavePoolAction = formAction(async () => {
  const user = await requireUser(path)

  await leavePool(user.id)

  return show('left')
})

export const avoidCompanyAction = formAction(async (form) => {
  const user = await requireUser(path)

  const given = company.safeParse(String(form.get('company')))
  if (!given.success || given.data === '')
    return refused(
      form,
      'Nothing has changed yet. Write the name of the company.',
      'company',
      'Write its name.',
    )
  const avoided = await avoidCompany(user.id, given.data)

  return avoided === 'done' ? show('avoided') : refused(form, 'You have named as many companies as one can.')
})

export const avoidNoMoreAction = formAction(async (form) => {
  const user = await requireUser(path)

  await avoidNoMore(user.id, String(form.get('company')))

  return show('compared')
})

const notJoined = {
  incomplete: 'Your profile does not say enough yet. Fill in what is listed here, save it, then come back.',
  unconfirmed:
    'Confirm your address first: follow the link in the e-mail that you got when you signed up, or sign in by a link.',
}

const show = (done: string): never => redirect(`${path}?done=${done}#pool`)
