import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { store } from '../store'

type Prototype = Record<'all' | 'get' | 'run', (...params: unknown[]) => unknown>

/** How many statements the record is asked while this work is done. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const statements: Prototype = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'))
  const own = { all: statements.all, get: statements.get, run: statements.run }
  let count = 0
  for (const [name, ask] of Object.entries(own))
    statements[name as keyof Prototype] = function (this: unknown, ...params) {
      count++
      return ask.apply(this, params)
    }
  try {
    await work()
  } finally {
    Object.assign(statements, own)
  }
  return count
}

/** How many rows each table of the record has. */
export async function countRows(): Promise<Record<string, number>> {
  const tables = await store.read.values<[string]>(
    sql`select name from sqlite_master where type = 'table' and sql not like 'create virtual%' and name not like 'sqlite%'`,
  )
  const counts = tables.map(async ([name]) => {
    const [row] = await store.read.values<[number]>(sql`select count(*) as n from ${sql.identifier(name)}`)
    return [name, row?.[0] ?? 0] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}
