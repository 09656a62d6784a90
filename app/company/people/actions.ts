'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requireMember } from '@/app/_lib/company'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { throttle } from '@/app/_lib/throttle'
import { inviteMember, takeInvitationBack } from '@/db/company-space/invite'
import { takeOff } from '@/db/company-space/members'
import { memberDraft } from '@/rules/company-space/drafts'
import { mostMembers } from '@/rules/company-space/may'
import { plural } from '@/rules/words'

const refusals = {
  already: 'They are here already.',
  full: `${mostMembers} people share this space, which is as many as can. Take somebody off first.`,
}

export const inviteMemberAction = formAction(async (form) => {
  const member = await requireMember('/company/people')

  const given = memberDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nobody is invited yet. Please look at this:')
  const wait = await throttle('write about one thing', `invite to company ${member.company.id}`)
  if (wait) return refused(form, `That is many invitations. Please try again in ${plural(wait, 'minute')}.`)

  const invited = await inviteMember(member, given.data)

  revalidatePath('/company', 'layout')
  if (invited === 'not found') notFound()
  if (invited !== 'done') return refused(form, refusals[invited])
  redirect('/company/people?done=invited')
})

export const takeOffAction = formAction(async (form) => {
  const member = await requireMember('/company/people')

  const who = String(form.get('who'))
  const gone = await takeOff(member, who)

  revalidatePath('/company', 'layout')
  if (!gone) return refused(form, 'They are the last one here, or have left already. Load the page again.')
  redirect(who === member.id ? '/candidate' : '/company/people?done=off')
})

export const takeInvitationBackAction = formAction(async (form) => {
  const member = await requireMember('/company/people')

  const gone = await takeInvitationBack(member, String(form.get('id')))

  revalidatePath('/company', 'layout')
  return gone
    ? redirect('/company/people?done=back')
    : refused(form, 'They have come already. Load the page again.')
})
