import Database from 'better-sqlite3'

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
