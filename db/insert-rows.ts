import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './store'

type Statement = { run(row: Record<string, unknown>): Promise<unknown> }

/**
 * What writes many rows of a table: a statement for each set of columns that a row says, written out once for each
 * record. One of Drizzle's for fifty rows, written out each time, takes twice as long.
 */
export function rowsInto<Table extends SQLiteTable>(table: Table) {
  const known = new WeakMap<Tx, Map<string, Statement>>()
  return async (tx: Tx, rows: Table['$inferInsert'][]): Promise<void> => {
    const statements = known.get(tx) ?? new Map<string, Statement>()
    known.set(tx, statements)
    for (const row of rows) {
      const said = Object.entries(row).filter(([, value]) => value !== undefined)
      const shape = said.map(([column, value]) => (value === null ? `no ${column}` : column)).join()
      const statement = statements.get(shape) ?? prepare(tx, table, said)
      statements.set(shape, statement)
      await statement.run(row)
    }
  }
}

function prepare(tx: Tx, table: SQLiteTable, said: [column: string, value: unknown][]): Statement {
  const values = said.map(([column, value]) => [column, value === null ? null : sql.placeholder(column)])
  // Drizzle asks for the columns by name, which here are those of a row that fits.
  return tx
    .insert(table)
    .values(Object.fromEntries(values) as Record<string, SQL | null>)
    .prepare()
}
