import { and, eq, gte, inArray, isNull, lte, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { type Absent, coveredBy } from '@/rules/desk/absence'
import { seesAllWork } from '@/rules/desk/may'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'

const { absences, users } = t
const covers = alias(users, 'covers')

/** Of a column that names whose work a row is: that which this recruiter reaches; undefined is all. */
export function isTheirs(recruiter: Staff, column: SQLiteColumn): SQL | undefined {
  const { id, only, covers = [] } = recruiter
  const absent = covers.map((one) => one.id)
  if (only === 'of the absent') return inArray(column, absent)
  if (seesAllWork(recruiter))
    return only === 'own' && absent.length > 0 ? notInArray(column, absent) : undefined
  return only === 'own' || absent.length === 0 ? eq(column, id) : inArray(column, [id, ...absent])
}

/**
 * The order of a list, and how many rows of it are read. Of the work of several who are away the first of each come
 * before the second of any, so that each one’s first `most` are among them.
 */
export function inTurn({ only, covers = [] }: Staff, whose: SQL | SQLiteColumn, order: SQL[], most: number) {
  if (only !== 'of the absent') return { order, limit: most }
  const place = sql`row_number() over (partition by ${whose} order by ${sql.join(order, sql`, `)})`
  return { order: [place], limit: most * covers.length }
}

/** The ids of those whose work somebody does: themselves, and whom they cover for. */
export const workOf = ({ id, covers = [] }: Staff): string[] => [id, ...covers.map((one) => one.id)]

/** The day on the clocks of the site. */
export const siteDay = (now: Date) => dayOf(now, siteCalendar())

/** The absences of a moment, of those who work at the desk; a cover who has left is none. */
export async function listRunning(now = new Date(), from: Tx = store.read) {
  const today = siteDay(now)
  const rows = await from
    .select({
      personId: absences.personId,
      name: users.name,
      coverId: covers.id,
      cover: covers.name,
      lastDay: absences.lastDay,
    })
    .from(absences)
    .innerJoin(users, eq(users.id, absences.personId))
    .leftJoin(covers, and(eq(covers.id, absences.coverId), ne(covers.access, 'candidate')))
    .where(
      and(
        isNull(absences.endedAt),
        gte(absences.lastDay, today),
        lte(absences.firstDay, today),
        ne(users.access, 'candidate'),
      ),
    )
  return rows
}

/** For whom somebody answers today besides themselves, by name. */
export async function listCovered(id: string, now = new Date(), from: Tx = store.read): Promise<Absent[]> {
  const covered = coveredBy(id, await listRunning(now, from))
  return covered
    .map(({ personId, name, lastDay }) => ({ id: personId, name, lastDay }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Somebody at the desk with those for whom they cover. */
export async function withCovers<S extends Staff>(staff: S, now = new Date(), from: Tx = store.read) {
  return { ...staff, covers: await listCovered(staff.id, now, from) }
}
