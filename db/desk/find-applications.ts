import { and, desc, eq, gte, inArray, isNull, like, lt, ne, type SQL, sql } from 'drizzle-orm'
import { seesAllWork } from '@/rules/desk/may'
import { isKnownTo } from '../blind/is-blind'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { contains } from './like'
import { matching } from './named'

const { id, name, email, jobId, stage, erasedAt } = t.applications
/** Among so many that have a name those are found that this recruiter may know. */
const mostLooked = 60

/** The applications whose sender has all words in their name, or an address that begins so; the newest first. */
export async function findApplications(recruiter: Staff, words: string[], most: number) {
  const { id: job } = t.jobs
  const theirs = store.read.select({ id: job }).from(t.jobs).where(jobsOf(recruiter))
  const mine = seesAllWork(recruiter) ? undefined : inArray(jobId, theirs)
  const stands = and(ne(stage, 'withdrawn'), isNull(erasedAt), mine)
  const [first = ''] = words
  const found = first.includes('@')
    ? await among(and(startsWith(email, first), stands))
    : await named(words, stands)
  if (found.length === 0) return []
  return store.read
    .select({ id, name, stage, title: t.jobs.title })
    .from(t.applications)
    .innerJoin(t.jobs, eq(job, jobId))
    .where(
      and(
        inArray(
          id,
          found.map((one) => one.id),
        ),
        isKnownTo(recruiter),
      ),
    )
    .orderBy(desc(id))
    .limit(most)
}

function named(words: string[], stands: SQL | undefined) {
  const wanted = matching(words)
  const all = and(
    stands,
    ...words.filter((word) => !matching([word])).map((word) => like(name, contains(word))),
  )
  if (!wanted) return among(all)
  return store.read
    .select({ id })
    .from(sql`application_names`)
    .crossJoin(t.applicationKeys)
    .crossJoin(t.applications)
    .where(
      and(
        sql`application_names match ${`name : (${wanted})`}`,
        sql`${t.applicationKeys.id} = application_names.rowid and ${id} = ${t.applicationKeys.applicationId}`,
        all,
      ),
    )
    .orderBy(sql`application_names.rowid desc`)
    .limit(mostLooked)
}

// By the bare id all rows would be walked in its order, past the index that holds the names.
const among = (fits: SQL | undefined) =>
  store.read.select({ id }).from(t.applications).where(fits).orderBy(sql`+${id} desc`).limit(mostLooked)

// As a range, for the index: addresses are kept in small letters.
function startsWith(column: typeof email, text: string): SQL | undefined {
  const from = text.toLowerCase()
  return and(gte(column, from), lt(column, `${from}\uffff`))
}
