import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'

/**
 * A column of the query around a subselect, with its table. In a select from one table Drizzle leaves the table's name out
 * of what is written in `sql`, and a subselect would read its own column of that name; what stands one level deeper keeps it.
 */
export const outerColumn = (column: AnySQLiteColumn): SQL => sql`${column}`
