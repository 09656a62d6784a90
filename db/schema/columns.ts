import { integer, text } from 'drizzle-orm/sqlite-core'
import { newId } from '../ids'

// The kinds of column that every table shares. Ids and times are made here, not by the database, so that a commit in doubt can be repeated.
export const id = () => text().primaryKey().$defaultFn(newId)
export const time = () => integer({ mode: 'timestamp_ms' })
export const now = () =>
  time()
    .notNull()
    .$defaultFn(() => new Date())
export const list = <T = string>() =>
  text({ mode: 'json' })
    .$type<T[]>()
    .notNull()
    .$defaultFn(() => [])
