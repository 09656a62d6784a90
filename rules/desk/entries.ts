import { changesSettings, managesPeople, mayImport, readsAudit, sharesTemplates } from './may'

/** One thing to go to, or to do: its words, and what it is about. `under` says more of it. */
export type Entry = { href: string; name: string; under?: string; lang?: string }

/** Entries of one kind, under their name. */
export type EntryGroup = { name: string; entries: Entry[] }

/** The pages of the desk, by the words that a recruiter would type. */
export function deskPages(who: { access: string }): Entry[] {
  const pages: Entry[] = [
    { href: '/recruiter', name: 'Today' },
    { href: '/recruiter/jobs', name: 'Jobs' },
    { href: '/recruiter/jobs/new', name: 'Write a new job' },
    { href: '/recruiter/jobs?state=draft', name: 'Draft jobs' },
    { href: '/recruiter/jobs?state=unconfirmed', name: 'Jobs that are not confirmed' },
    { href: '/recruiter/briefs', name: 'Briefs' },
    { href: '/recruiter/applications', name: 'Applications' },
    { href: '/recruiter/messages', name: 'Messages' },
    { href: '/recruiter/reports', name: 'Reports' },
    { href: '/recruiter/candidates', name: 'Candidates' },
    { href: '/recruiter/contacts', name: 'Contacts' },
    { href: '/recruiter/contacts/merge', name: 'People who may be one' },
    { href: '/recruiter/contacts/new', name: 'Add people, by hand or from a CSV file' },
    { href: '/recruiter/insights', name: 'Insights' },
    { href: '/recruiter/guides', name: 'Guides' },
    { href: '/recruiter/mail', name: 'Mail' },
    { href: '/recruiter/mail/kinds', name: 'Kinds of letter' },
    { href: '/recruiter/templates', name: 'Templates of messages' },
    { href: '/recruiter/away', name: 'Away: holidays, and who covers for me' },
    { href: '/', name: 'Public site' },
  ]
  const ofSome: [(who: { access: string }) => boolean, Entry][] = [
    [mayImport, { href: '/recruiter/imports', name: 'Imports: jobs of other systems' }],
    [mayImport, { href: '/recruiter/imports/new', name: 'Import jobs, from a file or a board' }],
    [readsAudit, { href: '/recruiter/audit', name: 'Audit: who did what' }],
    [managesPeople, { href: '/recruiter/people', name: 'People' }],
    [changesSettings, { href: '/recruiter/settings', name: 'Settings' }],
    [sharesTemplates, { href: '/recruiter/stages', name: 'Templates of stages' }],
  ]
  return [...pages, ...ofSome.flatMap(([may, entry]) => (may(who) ? entry : []))]
}

/** True where each word that was typed begins a word of the entry, or stands in it from three letters on. */
export function isMeant({ name, under = '' }: Entry, typed: string): boolean {
  const text = ` ${name} ${under}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(` ${word}`) || (word.length > 2 && text.includes(word)))
}

/** The groups with what is meant by the words alone, without those that are empty; everything for no words. */
export function meantOf(groups: EntryGroup[], typed: string): EntryGroup[] {
  return groups
    .map(({ name, entries }) => ({ name, entries: entries.filter((entry) => isMeant(entry, typed.trim())) }))
    .filter(({ entries }) => entries.length > 0)
}

/** Where single letters lead from the row of an application: to its messages, and to its answer. */
export const applicationKeys = (id: string) => ({
  m: `/recruiter/applications/${id}#messages`,
  r: `/recruiter/applications/${id}#answer`,
})
