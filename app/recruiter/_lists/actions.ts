'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { inviteToApply } from '@/db/lists/invite'
import { dropList, labelPerson } from '@/db/lists/labels'
import type { Reach } from '@/db/lists/reach'
import type { Staff } from '@/db/people/users'
import { findViewer } from '@/db/pool/viewer'
import { inviteDraft, labelsDraft } from '@/rules/lists/draft'
import { withTemplate } from '../_templates/use-template'

export const labelAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const given = labelsDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { reach, path } = await comeTo(recruiter, form)

  const lists = form.getAll('list').map(String)
  const done = await labelPerson(recruiter, reach, { ...given.data, lists })

  return done ? show(path, 'labelled') : notFound()
})

export const inviteToApplyAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()
  if (form.has('use'))
    return withTemplate(recruiter, form, 'invitation', ({ en, fr }, language) => ({
      invitation: language === 'fr' ? fr : en,
    }))

  const given = inviteDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  const { reach, path } = await comeTo(recruiter, form)

  const invited = await inviteToApply(recruiter, reach, given.data)

  if (invited === 'not found') notFound()
  return invited === 'done' ? show(path, 'invited') : refused(form, notInvited[invited], 'job')
})

export const dropListAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const dropped = await dropList(recruiter, String(form.get('list')))

  return dropped ? show(form.get('of') === 'contacts' ? 'contacts?' : 'candidates?', 'dropped') : notFound()
})

const notInvited = {
  'just invited': 'You have just invited them to this job. No second e-mail was sent.',
  'applied already': 'They have applied for this job already. No e-mail was sent.',
  'not open': 'This job is no longer open. No e-mail was sent.',
}

/** Whom a form is about, and the page that shows them; not found for a company for which this recruiter does not look. */
async function comeTo(recruiter: Staff, form: FormData): Promise<{ reach: Reach; path: string }> {
  const [contactId, candidateId, company] = ['contactId', 'candidateId', 'for'].map((name) =>
    String(form.get(name) ?? ''),
  )
  if (contactId) return { reach: { contactId }, path: `contacts/${encodeURIComponent(contactId)}?` }
  const viewer = (await findViewer(recruiter, company)) ?? notFound()
  const path = `candidates/${encodeURIComponent(candidateId ?? '')}?for=${viewer.company.slug}&`
  return { reach: { candidateId: candidateId ?? '', viewer }, path }
}

function show(path: string, done: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/${path}done=${done}`)
}
