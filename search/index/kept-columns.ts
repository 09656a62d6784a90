import { deserialize, serialize } from 'node:v8'
import type Database from 'better-sqlite3'
import { Columns, type KeptColumns } from '../columns/columns'
import { forgetEvery } from './tables'

/** The facts of all jobs as they were kept; undefined where they never were, or jobs that left since may be forgotten. */
export function readKept(connection: Database.Database): Columns | undefined {
  const kept = connection.prepare<[], { bytes: Buffer }>(newEnough).get()
  if (!kept) return undefined
  try {
    return Columns.from(deserialize(kept.bytes) as KeptColumns) // what `keepColumns` wrote in a file of this version
  } catch {
    // Bytes of a newer Node: the rows say the same.
    return undefined
  }
}

const newEnough = `select bytes from kept, state where state.generation - kept.generation < ${forgetEvery}`

/** So many rows are read in some hundred milliseconds. */
const mostUnkept = 10_000

/** Keeps the facts of all jobs beside their rows as one piece, which is opened faster, where many rows are newer than what was kept. */
export function keepColumns(connection: Database.Database, columns: Columns, newer: number): void {
  if (newer <= mostUnkept) return
  const write = connection.transaction(() => {
    connection.prepare('delete from kept').run()
    connection.prepare('insert into kept values (?, ?)').run(columns.generation, serialize(columns.keep()))
  })
  write.immediate()
}
