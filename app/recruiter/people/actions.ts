'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireMay } from '@/app/_lib/session'
import { inviteStaff, resendInvitation, revokeInvitation } from '@/db/people/invitations'
import { changeColleagueAccess, removeStaff } from '@/db/people/staff'
import { workFor } from '@/db/pool/company-recruiters'
import { changesAccess, deskAccesses, managesPeople } from '@/rules/desk/may'
import { line } from '@/rules/forms/text'
import { email } from '@/rules/people/email'

const path = '/recruiter/people'
const id = z.string().max(40)
const access = z.enum(deskAccesses, 'Choose what they may do')
const inviting = z.object({ email, access })
const giving = z.object({ id, access })
const working = z.object({ id, company: line('Company', 100).default('') })
const removing = z.object({ id, heir: id.min(1, 'Choose who takes over') })

export const inviteAction = formAction(async (form) => {
  const manager = await requireMay(managesPeople, path)

  const given = inviting.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const invited = await inviteStaff(manager, given.data)

  if (invited === 'not theirs') return refused(form, notTheirs, 'access')
  return invited === 'done' ? show('invited') : refused(form, notInvited[invited], 'email')
})

export const resendAction = formAction(async (form) => {
  const manager = await requireMay(managesPeople, path)

  const sent = await resendInvitation(manager, id.catch('').parse(form.get('id')))

  return sent ? show('sent') : refused(form, noLongerOpen)
})

export const revokeAction = formAction(async (form) => {
  const manager = await requireMay(managesPeople, path)

  const revoked = await revokeInvitation(manager, id.catch('').parse(form.get('id')))

  return revoked ? show('revoked') : refused(form, noLongerOpen)
})

export const changeAccessAction = formAction(async (form) => {
  const owner = await requireMay(changesAccess, path)

  const given = giving.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const changed = await changeColleagueAccess(owner, given.data.id, given.data.access)

  if (changed === 'not found') notFound()
  return changed === 'last owner' ? refused(form, lastOwner, 'access') : show('access')
})

export const removeAction = formAction(async (form) => {
  const manager = await requireMay(managesPeople, path)

  const given = removing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nobody was removed yet. Please look at this:')

  const removed = await removeStaff(manager, given.data.id, given.data.heir)

  if (removed === 'not found') notFound()
  return removed === 'done' || removed === 'already' ? show('removed') : refused(form, notRemoved[removed])
})

export const workForAction = formAction(async (form) => {
  const manager = await requireMay(managesPeople, path)

  const given = working.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const said = await workFor(manager, given.data.id, given.data.company)

  if (said === 'not found') notFound()
  return said === 'done' ? show('works') : refused(form, unknownCompany, 'company')
})

const unknownCompany = 'We know no company of this name. Write it as on its page, or leave this empty.'

const notTheirs = 'Only an owner invites managers and owners. You can invite a recruiter.'

const lastOwner = 'The site needs an owner: make somebody else one first. Nothing was changed.'

const notInvited = {
  here: 'Somebody with this address works here already.',
  invited: 'This address has an open invitation already. Whoever invited it can send it again.',
}

const notRemoved = {
  'last owner': 'The site needs an owner: make somebody else one first. Nobody was removed.',
  'no heir': 'Whoever was to take over no longer works here. Nobody was removed: choose somebody else.',
}

const noLongerOpen = 'This invitation is no longer open: it was accepted or taken back. Load the page again.'

function show(done: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(`${path}?done=${done}`)
}
