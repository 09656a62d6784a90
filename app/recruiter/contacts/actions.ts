'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireRecruiter } from '@/app/_lib/session'
import { addContact } from '@/db/contacts/add'
import { deleteContact, holdContact, restoreContact, reviseContact } from '@/db/contacts/desk'
import { undoMerge } from '@/db/contacts/merge'
import { dayOf, endOf, siteCalendar } from '@/rules/calendar'
import { contactDraft } from '@/rules/contacts/draft'
import { longestHold } from '@/rules/contacts/keeping'
import { addDays } from '@/rules/dates'
import { text } from '@/rules/forms/text'
import { outOfDate, seenVersion } from '../version'
import { readOrigin } from './read-origin'

const path = '/recruiter/contacts'
const idOf = (form: FormData) => String(form.get('id'))
const notSaved = 'Nothing is saved yet. Please check:'

export const addContactAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(`${path}/new`)

  const given = contactDraft.safeParse(Object.fromEntries(form))
  const origin = readOrigin(form)
  if (!given.success) return invalid(given.error, form, notSaved)
  if (!origin.success) return invalid(origin.error, form, notSaved)

  const added = await addContact(recruiter, given.data, origin.data)

  if (added.outcome !== 'added') return refused(form, added.reason, 'email')
  return show(added.id, 'added')
})

export const reviseContactAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const given = contactDraft.omit({ email: true }).safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, notSaved)

  const revised = await reviseContact(recruiter, idOf(form), given.data, new Date(), seenVersion(form))

  if (revised.outcome === 'stale') return outOfDate(form, revised.since)
  return revised.outcome === 'done' ? show(idOf(form), 'saved') : notFound()
})

export const deleteContactAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const { outcome } = await deleteContact(recruiter, idOf(form))

  return outcome === 'not found' ? notFound() : show(idOf(form), 'deleted')
})

export const restoreContactAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const { outcome } = await restoreContact(recruiter, idOf(form))

  return outcome === 'not found' ? notFound() : show(idOf(form), 'restored')
})

export const holdContactAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const given = holding().safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'There is no hold yet. Please check:')

  const until = endOf(given.data.until, siteCalendar())
  const { outcome } = await holdContact(recruiter, idOf(form), { until, reason: given.data.reason })

  return outcome === 'done' ? show(idOf(form), 'held') : notFound()
})

export const endHoldAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const { outcome } = await holdContact(recruiter, idOf(form), undefined)

  return outcome === 'done' ? show(idOf(form), 'free') : notFound()
})

export const undoMergeAction = formAction(async (form) => {
  const recruiter = await requireRecruiter(path)

  const undone = await undoMerge(recruiter, idOf(form))

  return undone ? show(idOf(form), 'two') : notFound()
})

function holding(now = new Date()) {
  const [today, last] = [now, addDays(now, longestHold)].map((at) => dayOf(at, siteCalendar()))
  return z.object({
    reason: text('Why', 300).pipe(z.string().min(5, 'Why: write the reason, which the person can read')),
    until: z.iso
      .date('Until: choose a day')
      .refine((day) => day > String(today) && day <= String(last), 'Until: a day to come, within a year'),
  })
}

function show(id: string, done: string): never {
  revalidatePath('/recruiter', 'layout')
  redirect(`${path}/${id}?done=${done}`)
}
