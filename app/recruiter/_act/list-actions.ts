'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { actOnRows, undoOnRows } from '@/db/desk/many/act'
import { findViewer } from '@/db/pool/viewer'
import type { Asks } from '@/rules/desk/list-act'
import { actsOf, isListName, type ListName, listActs, mostRows } from '@/rules/desk/list-acts'
import { text } from '@/rules/forms/text'
import { inviteDraft, labelsDraft } from '@/rules/lists/draft'
import { unknownFields } from '@/rules/templates/fields'
import { deskPath, withNotice } from './back'
import { readAsked } from './read-rows'

export const actOnListAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const asked = askedBy(form)
  const given = read(form, actsOf(asked.list)[asked.act]?.asks)
  if (!given.success) return invalid(given.error, form, 'Nothing is done yet. Please check:')
  const viewer = asked.company ? ((await findViewer(recruiter, asked.company)) ?? notFound()) : undefined

  const { done, left, mark } = await actOnRows(recruiter, { ...asked, viewer }, given.data)

  revalidatePath('/recruiter', 'layout')
  if (done.length === 0)
    return refused(form, `Nothing was done. ${left.join(', ')}: changed meanwhile, or it cannot be done.`)
  const said = form.get('answer') ? 'yes' : undefined
  const notice = { did: asked.act, ids: done.join('-'), left: left.length, mark, said }
  redirect(withNotice(backTo(asked.list, form), { for: asked.company, ...notice }))
})

export const undoOnListAction = formAction(async (form) => {
  const recruiter = await requireRecruiter()

  const [list, act, company] = ['list', 'act', 'for'].map((name) => String(form.get(name) ?? ''))
  if (!isListName(list)) notFound()
  const ids = String(form.get('ids')).split('-').slice(0, mostRows)

  const undone = await undoOnRows(recruiter, { list, act: act ?? '', ids, mark: String(form.get('mark')) })

  revalidatePath('/recruiter', 'layout')
  if (undone === 0)
    return refused(form, 'It can be taken back no more: it was changed meanwhile, or its time is over.')
  const notice = { did: 'undo', ids: ids.join('-'), left: ids.length - undone }
  redirect(withNotice(backTo(list, form), { for: company, ...notice }))
})

const backTo = (list: ListName, form: FormData) => deskPath(form.get('back'), listActs[list].path)

/** What a form asks for; its rows are found for nobody without one. */
function askedBy(form: FormData) {
  const [list, act, company] = [form.get('list'), form.get('act'), form.get('for')]
  const asked = readAsked({ list, act, company, ids: form.getAll('id').map(String) }) ?? notFound()
  // Somebody of the pool is reached for a company alone.
  return asked.list === 'candidates'
    ? { ...asked, company: asked.company ?? notFound() }
    : { ...asked, company: undefined }
}

const labels = labelsDraft
  .extend({ lists: z.array(z.string()) })
  .refine(({ tags, lists, newList }) => tags.length + lists.length > 0 || newList, {
    path: ['tags'],
    message: 'Write a tag, or choose a list',
  })
const invitation = inviteDraft.refine(({ words }) => !unknownFields(words), {
  path: ['invitation'],
  message: 'Your words hold a field that there is not',
})

function read(form: FormData, asks: Asks | undefined) {
  const fields = Object.fromEntries(form)
  const schemas = {
    colleague: z.object({ to: z.string().min(1, 'Choose a colleague') }),
    labels: labels.transform((given) => ({ labels: given })),
    job: invitation.transform((job) => ({ job })),
    answer: z.object({ answer: text('What was done', 2000).default('') }),
    nothing: z.object({}),
  }
  return schemas[asks ?? 'nothing'].safeParse({ ...fields, lists: form.getAll('list-of').map(String) })
}
