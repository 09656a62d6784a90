import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { outerColumn } from '../outer-column'
import type { Staff } from '../people/users'
import { t } from '../store'

const { applications, blindJobs, firstOpinions } = t

/**
 * True for an application whose sender this recruiter must not know yet: it came to a job with a blind first look after
 * that was switched on, and they have recorded no opinion of it. All that the desk reads of people goes by it.
 */
export function isBlindTo({ id }: Pick<Staff, 'id'>): SQL<boolean> {
  const [its, jobId, sent] = [applications.id, applications.jobId, applications.createdAt].map(outerColumn)
  return sql<boolean>`(exists (select 1 from ${blindJobs} where ${blindJobs.jobId} = ${jobId} and ${blindJobs.since} <= ${sent})
    and not exists (select 1 from ${firstOpinions} where ${firstOpinions.applicationId} = ${its} and ${firstOpinions.recruiterId} = ${id}))`
}

export const isKnownTo = (recruiter: Pick<Staff, 'id'>): SQL => sql`not ${isBlindTo(recruiter)}`

/** The name of an application’s sender, or what stands in its place; see `blindName`. */
export function nameFor(recruiter: Pick<Staff, 'id'>): SQL<string> {
  const { id, name } = applications
  return sql<string>`case when ${isBlindTo(recruiter)} then 'Candidate ' || upper(substr(${outerColumn(id)}, -4)) else ${outerColumn(name)} end`
}

/** Another column that tells of the sender, empty while they must not be known. */
export function unlessBlind<C extends AnySQLiteColumn>(recruiter: Pick<Staff, 'id'>, column: C) {
  return sql<C['_']['data'] | ''>`case when ${isBlindTo(recruiter)} then '' else ${outerColumn(column)} end`
}
