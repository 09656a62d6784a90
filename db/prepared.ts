import { type Column, Param, type SQL, sql } from 'drizzle-orm'
import { type Db, store } from './store'

/** The value of a column that is said when a prepared query is asked, as `{ [name]: value }`; null where it may be. */
export const given = (name: string, column: Column) => new Param(sql.placeholder(name), column)

/** These ids, given as a JSON text of theirs when the query is asked. */
export const givenIds = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`

/** True where a column is one of many values: SQL of one parameter, where Drizzle would write out one for each. */
export const isAmong = (column: Column, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`

/**
 * A query that every page asks, written out as SQL once for each record instead of each time: that takes ten times what
 * SQLite does. `build` says it with `given`.
 */
export function prepared<Query>(build: (read: Db) => { prepare(): Query }): () => Query {
  const known = new WeakMap<Db, Query>()
  return () => {
    const { read } = store
    const query = known.get(read) ?? build(read).prepare()
    known.set(read, query)
    return query
  }
}
