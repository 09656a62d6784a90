import { and, asc, desc, isNull, like, ne, or } from 'drizzle-orm'
import { managesPeople } from '@/rules/desk/may'
import { fold } from '@/rules/words'
import { briefsOf } from '../briefs/desk'
import { contactsOf } from '../contacts/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { findApplications } from './find-applications'
import { findJobs } from './find-jobs'
import { contains } from './like'

const most = 6
const shortest = 2

/** What the words name among all that this recruiter may see: jobs, applications, briefs, companies, the people they have added and, for whoever manages them, who works at the desk; six of each at most. */
export async function findAnything(recruiter: Staff, q: string) {
  const words = q.trim().slice(0, 80).split(/\s+/)
  if (q.trim().length < shortest)
    return { jobs: [], applications: [], briefs: [], companies: [], contacts: [], staff: [] }
  const [jobs, applications, briefs, companies, contacts, staff] = await Promise.all([
    findJobs(recruiter, words, most),
    findApplications(recruiter, words, most),
    findBriefs(recruiter, words),
    findCompanies(words),
    findContacts(recruiter, words),
    managesPeople(recruiter) ? findStaffNamed(words) : [],
  ])
  return { jobs, applications, briefs, companies, contacts, staff }
}

export type FoundAnything = Awaited<ReturnType<typeof findAnything>>

function findBriefs(recruiter: Staff, words: string[]) {
  const { id, number, companyName, role } = t.briefs
  const named = words.map((word) => or(like(companyName, contains(word)), like(number, contains(word))))
  return store.read
    .select({ id, number, companyName, role })
    .from(t.briefs)
    .where(and(briefsOf(recruiter), ...named))
    .orderBy(desc(id))
    .limit(most)
}

function findCompanies(words: string[]) {
  const { slug, name, city, foldedName } = t.companies
  return store.read
    .select({ slug, name, city })
    .from(t.companies)
    .where(and(...words.map((word) => like(foldedName, contains(fold(word))))))
    .orderBy(asc(foldedName))
    .limit(most)
}

function findContacts(recruiter: Staff, words: string[]) {
  const { id, name, email, title } = t.contacts
  const named = words.map((word) => or(like(name, contains(word)), like(email, contains(word))))
  return store.read
    .select({ id, name, email, title })
    .from(t.contacts)
    .where(
      and(contactsOf(recruiter), isNull(t.contacts.deletedAt), isNull(t.contacts.mergedIntoId), ...named),
    )
    .orderBy(desc(id))
    .limit(most)
}

function findStaffNamed(words: string[]) {
  const { id, name, email, access } = t.users
  return store.read
    .select({ id, name, email })
    .from(t.users)
    .where(
      and(
        ne(access, 'candidate'),
        ...words.map((word) => or(like(name, contains(word)), like(email, contains(word)))),
      ),
    )
    .orderBy(asc(name), asc(id))
    .limit(most)
}
