import { settleColumns } from '@/rules/contacts/columns'
import { contactDraft } from '@/rules/contacts/draft'
import { addContact } from '../contacts/add'
import { uploadContacts } from '../contacts/imports'
import { judgeImport } from '../contacts/judge'
import type { Staff } from '../people/users'
import { newestLetterTo, someEmail, someRecruiter } from './makers'

export const someOrigin = {
  source: 'a meet-up',
  obtainedOn: new Date(),
  ground: 'interest',
  language: 'fr',
} as const

export const someContactDraft = (email: string, more: Record<string, string> = {}) =>
  contactDraft.parse({ name: 'Noor Achterberg', email, technologies: 'Go', city: 'Orléans', ...more })

/** Somebody whom a recruiter has just added, with the token of their letter. */
export async function someContact(by?: Staff, email = someEmail(), more: Record<string, string> = {}) {
  const recruiter = by ?? (await someRecruiter())
  const added = await addContact(recruiter, someContactDraft(email, more), someOrigin)
  if (added.outcome !== 'added') throw new Error(added.reason)
  const token = /\/added\/([\w-]{32})/.exec((await newestLetterTo(email))?.text ?? '')?.[1] ?? ''
  return { recruiter, id: added.id, email, token }
}

/** A file of people that was looked over, and waits. */
export async function someContactFile(recruiter: Staff, rows = [['Noor Achterberg', someEmail(), 'Go']]) {
  const heads = ['Name', 'E-mail', 'Skills']
  const id = await uploadContacts(recruiter, 'people.csv', [heads, ...rows])
  await judgeImport(recruiter, id, settleColumns(heads), someOrigin)
  return id
}
