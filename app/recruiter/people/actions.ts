'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireOwner } from '@/app/_lib/session'
import { inviteStaff, resendInvitation, revokeInvitation } from '@/db/people/invitations'
import { removeStaff } from '@/db/people/staff'
import { workFor } from '@/db/pool/company-recruiters'
import { line } from '@/rules/forms/text'
import { email } from '@/rules/people/email'

const path = '/recruiter/people'
const id = z.string().max(40)
const inviting = z.object({ email, access: z.enum(['recruiter', 'owner'], 'Choose what they may do') })
const working = z.object({ id, company: line('Company', 100).default('') })
const removing = z.object({ id, heir: id.min(1, 'Choose who takes over') })

export const inviteAction = formAction(async (form) => {
  const owner = await requireOwner(path)

  const given = inviting.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const invited = await inviteStaff(owner, given.data)

  if (invited !== 'done') return refused(form, notInvited[invited], 'email')
  return show('invited')
})

export const resendAction = formAction(async (form) => {
  const owner = await requireOwner(path)

  const sent = await resendInvitation(owner, id.catch('').parse(form.get('id')))

  return sent ? show('sent') : refused(form, noLongerOpen)
})

export const revokeAction = formAction(async (form) => {
  const owner = await requireOwner(path)

  const revoked = await revokeInvitation(owner, id.catch('').parse(form.get('id')))

  return revoked ? show('revoked') : refused(form, noLongerOpen)
})

export const removeAction = formAction(async (form) => {
  const owner = await requireOwner(path)

  const given = removing.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nobody was removed yet. Please look at this:')

  const removed = await removeStaff(owner, given.data.id, given.data.heir)

  if (removed !== 'done' && removed !== 'already') return refused(form, notRemoved[removed])
  return show('removed')
})

export const workForAction = formAction(async (form) => {
  const owner = await requireOwner(path)

  const given = working.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const said = await workFor(owner, given.data.id, given.data.company)

  if (said === 'not found') notFound()
  return said === 'done' ? show('works') : refused(form, unknownCompany, 'company')
})

const unknownCompany = 'We know no company of this name. Write it as on its page, or leave this empty.'

const notInvited = {
  here: 'Somebody with this address works here already.',
  invited: 'This address has an open invitation already. You can send it again below.',
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
