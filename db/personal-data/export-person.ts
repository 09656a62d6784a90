import { and, desc, eq, getTableColumns, inArray } from 'drizzle-orm'
import { store, t } from '../store'
import { columnsOf, type PeopleTable, personalColumns } from './personal-columns'
import { findPerson, theirRows } from './their-rows'

/** All that the record holds of a person, by table, without the keys that open things; undefined for no account. */
export async function exportPerson(userId: string): Promise<Record<string, object[]> | undefined> {
  const person = await findPerson(store.read, userId)
  if (!person) return undefined
  const rows = theirRows(store.read, person)
  const found: Record<string, object[]> = {}
  for (const table of peopleTables) {
    const shown = columnsOf(table, 'address', 'personal', 'plain')
    const all = Object.entries(getTableColumns(t[table]))
    const columns = Object.fromEntries(all.filter(([name]) => shown.includes(name)))
    if (rows[table]) found[table] = await store.read.select(columns).from(t[table]).where(rows[table])
  }
  return found
}

const peopleTables = Object.entries(personalColumns).flatMap(
  ([table, columns]) => (columns === 'nobody' ? [] : [table as PeopleTable]), // a table with columns is one
)

/** The CVs of a person, newest first, with the name under which each was sent. */
export async function listOwnFiles(userId: string) {
  const person = await findPerson(store.read, userId)
  if (!person) return []
  const { id, storedName, name } = t.files
  return store.read
    .select({ id, storedName, name })
    .from(t.files)
    .where(theirRows(store.read, person).files)
    .orderBy(desc(id))
}

/** A person's applications with what decides how long each is kept. */
export async function listKeptApplications(userId: string) {
  const person = await findPerson(store.read, userId)
  if (!person) return []
  const { id, stage, createdAt, closedAt, consentAt, cvId } = t.applications
  return store.read
    .select({
      id,
      stage,
      createdAt,
      closedAt,
      consentAt,
      cvId,
      title: t.jobs.title,
      company: t.companies.name,
      cv: t.files.name,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .innerJoin(t.files, eq(t.files.id, cvId))
    .where(theirRows(store.read, person).applications)
    .orderBy(desc(id))
}

/** Who has opened these CVs, and when, the last first. */
export function listLooks(cvIds: string[]) {
  const { subject, subjectId, verb, at } = t.auditEvents
  return store.read
    .select({ cvId: subjectId, at, by: t.users.name })
    .from(t.auditEvents)
    .leftJoin(t.users, eq(t.users.id, t.auditEvents.actorId))
    .where(and(eq(subject, 'file'), eq(verb, 'open'), inArray(subjectId, cvIds)))
    .orderBy(desc(at))
}
