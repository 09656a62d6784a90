import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './store'

type Row = Record<string, unknown>
type Statement = { run(values: Row): Promise<unknown> }

/** So many rows a statement, the most that are left. */
const sizes = [100, 10, 1]

/**
 * What writes many rows of a table, in no promised order: statements of up to a hundred rows that say the same columns,
 * written out once for each record. FTS5 writes out with each statement what triggers gave it, which took a quarter of the
 * time of an imported job where each was a statement.
 */
export function rowsInto<Table extends SQLiteTable>(table: Table) {
  const columns = Object.entries<Column>(getTableColumns(table))
  const known = new WeakMap<Tx, Map<string, Statement>>()
  return async (tx: Tx, rows: Table['$inferInsert'][]): Promise<void> => {
    const statements = known.get(tx) ?? new Map<string, Statement>()
    known.set(tx, statements)
    for (const [shape, { said, alike }] of byShape(rows, columns)) {
      for (const some of pieces(alike)) {
        const key = `${some.length} ${shape}`
        const statement = statements.get(key) ?? prepare(tx, table, said, some.length)
        statements.set(key, statement)
        await statement.run(valuesOf(some, said))
      }
    }
  }
}

type Said = [name: string, column: Column][]

/** The rows by the columns that they say; those that the record makes for each row anew are always said. */
function byShape(rows: Row[], columns: Said) {
  const shapes = new Map<string, { said: Said; alike: Row[] }>()
  for (const row of rows) {
    const said = columns.filter(([name, column]) => row[name] !== undefined || column.defaultFn)
    const shape = said.map(([name]) => name).join(' ')
    const known = shapes.get(shape)
    if (known) known.alike.push(row)
    else shapes.set(shape, { said, alike: [row] })
  }
  return shapes
}

function* pieces(rows: Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; ) {
    const size = sizes.find((size) => size <= rows.length - at) ?? 1
    yield rows.slice(at, at + size)
    at += size
  }
}

/** The values of rows one after another, each under its number. */
function valuesOf(rows: Row[], said: Said): Row {
  const values: unknown[] = []
  for (const row of rows)
    for (const [name, column] of said) {
      const value = row[name] === undefined ? column.defaultFn?.() : row[name]
      values.push(value === null ? null : column.mapToDriverValue(value))
    }
  return values as unknown as Row // an object of thousands of such keys would be slow
}

function prepare(tx: Tx, table: SQLiteTable, said: Said, count: number): Statement {
  let asked = 0
  const row = () =>
    Object.fromEntries(said.map(([name]): [string, SQL] => [name, sql`${sql.placeholder(String(asked++))}`]))
  // Drizzle asks for the columns by name, which here are those of rows that fit.
  return tx
    .insert(table)
    .values(Array.from({ length: count }, row))
    .prepare()
}
