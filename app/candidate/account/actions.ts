'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { clientAddress } from '@/app/_lib/request'
import { findSessionId, requireUser, signOut } from '@/app/_lib/session'
import { throttle } from '@/app/_lib/throttle'
import { findKnownDevice } from '@/app/_sign-in/known-device'
import { allowPassword } from '@/app/_sign-in/password-tries'
import { changePassword, endSessions, reviseAccount } from '@/db/people/account'
import { askToMove, callOffMove } from '@/db/people/change-address'
import { askForReset } from '@/db/people/reset-password'
import { signOutOf } from '@/db/people/sessions'
import { personName } from '@/rules/briefs/draft'
import { email } from '@/rules/people/email'
import { languages } from '@/rules/people/language'
import { plural } from '@/rules/words'

const path = '/candidate/account'
const revising = z.object({ name: personName, language: z.enum(languages).optional() })
const moving = z.object({ email })
const changing = z.object({
  current: z
    .string()
    .min(1, 'Write your password of now')
    .max(200, 'Password of now: at most 200 characters'),
  password: z.string().max(1000),
})

export const reviseAccountAction = formAction(async (form) => {
  const user = await requireUser(path)

  const given = revising.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is saved yet. Please check:')

  await reviseAccount(user.id, given.data)

  return show('saved')
})

export const askToMoveAction = formAction(async (form) => {
  const user = await requireUser(path)

  const given = moving.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const wait = await throttle('ask for a link from an address', await clientAddress())
  if (wait) return refused(form, `Too many requests. Please try again in ${plural(wait, 'minute')}.`)

  const asked = await askToMove(user, given.data.email)

  return asked === 'same' ? refused(form, 'Your account has this address already.', 'email') : show('asked')
})

export const callOffAction = formAction(async () => {
  const user = await requireUser(path)

  await callOffMove(user.id)

  return show('called-off')
})

export const changePasswordAction = formAction(async (form) => {
  const user = await requireUser(path)

  const given = changing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, notChanged)
  const where = { address: await clientAddress(), device: await findKnownDevice(user.email) }
  const allowed = await allowPassword({ account: user.email, ...where })
  if (allowed.wait !== undefined)
    return refused(form, `Too many attempts. Please try again in ${plural(allowed.wait, 'minute')}.`)

  const changed = await changePassword(user, given.data, await findSessionId())

  if (changed === 'wrong') return refused(form, notChanged, 'current', 'This is not your password of now.')
  await allowed.wasRight()
  return changed === 'done' ? show('password') : refused(form, notChanged, 'password', changed.problem)
})

export const passwordLinkAction = formAction(async (form) => {
  const user = await requireUser(path)

  const wait = await throttle('ask for a link from an address', await clientAddress())
  if (wait) return refused(form, `Too many requests. Please try again in ${plural(wait, 'minute')}.`)
  await askForReset(user.email)

  return show('link')
})

export const signOutOfAction = formAction(async (form) => {
  const user = await requireUser(path)

  const id = z.string().max(40).catch('').parse(form.get('id'))

  return (await signOutOf(user.id, id)) ? show('signed-out') : notFound()
})

export const signOutEverywhereAction = formAction(async () => {
  const user = await requireUser(path)

  await endSessions(user.id)
  await signOut()

  redirect('/sign-in?after=everywhere')
})

const notChanged = 'Your password has not changed yet. Please look at this:'

const show = (done: string): never => redirect(`${path}?done=${done}`)
