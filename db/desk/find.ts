import { and, asc, desc, eq, gte, inArray, isNull, like, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { managesPeople, seesAllWork } from '@/rules/desk/may'
import { fold } from '@/rules/words'
import { isKnownTo } from '../blind/is-blind'
import { briefsOf } from '../briefs/desk'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { contains } from './like'

const most = 6
/** Among so many that have a name those are found that this recruiter may know. */
const mostLooked = 60
const shortest = 2

/** What the words name among all that this recruiter may see: jobs, applications, briefs, companies and, for whoever manages them, who works at the desk; six of each at most. */
export async function findAnything(recruiter: Staff, q: string) {
  const words = q.trim().slice(0, 80).split(/\s+/)
  if (q.trim().length < shortest) return { jobs: [], applications: [], briefs: [], companies: [], staff: [] }
  const [jobs, applications, briefs, companies, staff] = await Promise.all([
    findJobs(recruiter, words),
    findApplications(recruiter, words),
    findBriefs(recruiter, words),
    findCompanies(words),
    managesPeople(recruiter) ? findStaffNamed(words) : [],
  ])
  return { jobs, applications, briefs, companies, staff }
}

export type FoundAnything = Awaited<ReturnType<typeof findAnything>>

// The inner select reads an index alone: a hundred thousand adverts would be read otherwise.
function findJobs(recruiter: Staff, words: string[]) {
  const { id, title, reference, closedAt } = t.jobs
  const named = words.map((word) =>
    /\d/.test(word)
      ? or(like(title, contains(word)), like(reference, contains(word)))
      : like(title, contains(word)),
  )
  const begun = words.map((word) => sql`' ' || ${title} like ${`% ${contains(word).slice(1)}`}`)
  const inOrder = [desc(sql.join(begun, sql` and `)), sql`${closedAt} is not null`, desc(id)]
  const found = store.read
    .select({ id })
    .from(t.jobs)
    .where(and(jobsOf(recruiter), ...named))
    .orderBy(...inOrder)
    .limit(most)
  return store.read
    .select({ id, title, language: t.jobs.language, company: t.companies.name, closedAt })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(inArray(id, found))
    .orderBy(...inOrder)
}

function findApplications(recruiter: Staff, words: string[]) {
  const { id, name, email, jobId, stage, erasedAt } = t.applications
  const [first = ''] = words
  const named = first.includes('@')
    ? [startsWith(email, first)]
    : words.map((word) => like(name, contains(word)))
  const mine = seesAllWork(recruiter) ? undefined : inArray(jobId, jobIdsOf(recruiter))
  const found = store.read
    .select({ id })
    .from(t.applications)
    .where(and(...named, ne(stage, 'withdrawn'), isNull(erasedAt), mine))
    // By the bare id all rows would be walked in its order, past the index that holds the names.
    .orderBy(sql`+${id} desc`)
    .limit(mostLooked)
  return store.read
    .select({ id, name, stage, title: t.jobs.title })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, jobId))
    .where(and(inArray(id, found), isKnownTo(recruiter)))
    .orderBy(desc(id))
    .limit(most)
}

const jobIdsOf = (recruiter: Staff) =>
  store.read.select({ id: t.jobs.id }).from(t.jobs).where(jobsOf(recruiter))

// As a range, for the index: addresses are kept in small letters.
function startsWith(column: typeof t.applications.email, text: string): SQL | undefined {
  const from = text.toLowerCase()
  return and(gte(column, from), lt(column, `${from}\uffff`))
}

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
