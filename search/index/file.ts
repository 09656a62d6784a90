import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { readEnvironment } from '@/rules/environment'
import { onePerProcess } from '@/rules/one-per-process'
import { Columns } from '../columns/columns'
import { OpenJobs } from '../columns/open-jobs'
import { Recent } from '../words/recent'
import { keepColumns, readKept } from './kept-columns'
import { isBroken, openFile } from './open-file'
import { readChanges } from './read-changes'

/** The open index: words in SQLite, the facts of each job in memory too. */
export type JobIndex = {
  connection: Database.Database
  openJobs: OpenJobs
  columns: Columns
  recent: Recent
  /** Prepares a statement once. */
  prepared(sql: string): Database.Statement
  /** The first column of a statement whose rows are numbers. */
  numbers(sql: string, ...params: unknown[]): number[]
  /** Reads what other processes have written to the file. */
  refresh(): void
}

const shared = onePerProcess<{ index?: JobIndex }>('index', () => ({}))

/** The index of this process: search.db in the data folder, in memory where the record is, opened at first use. */
export function jobIndex(): JobIndex {
  shared.index ??= openIndex(indexFile())
  return shared.index
}

/** Throws this index away, file and all, unless another has taken its place; the next search builds it again. */
export function discardIndex(index: JobIndex): void {
  if (shared.index !== index) return
  index.connection.close()
  shared.index = undefined
  removeIndex(indexFile())
}

/** Leaves the index of this thread to another one; whoever is using it finishes. */
export function leaveIndex(): void {
  shared.index = undefined
}

/** True where the index is a file, which another thread can open as well. */
export const keepsFile = () => indexFile() !== ':memory:'

/** Opens an index; a file of another version, or one that is broken, is thrown away first. */
export function openIndex(file: string): JobIndex {
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  try {
    return opened(file)
  } catch (error) {
    if (!isBroken(error)) throw error
    removeIndex(file)
    return opened(file)
  }
}

function opened(file: string): JobIndex {
  const connection = openFile(file)
  try {
    return indexOn(connection)
  } catch (error) {
    connection.close()
    throw error
  }
}

function indexOn(connection: Database.Database): JobIndex {
  const statements = new Map<string, Database.Statement>()
  const openJobs = new OpenJobs(readKept(connection) ?? new Columns())
  const recent = new Recent(connection, prepared)
  const refresh = () => {
    if (readChanges(connection, openJobs) > 0) recent.forget()
  }
  keepColumns(connection, openJobs.columns, readChanges(connection, openJobs))
  return {
    connection,
    openJobs,
    columns: openJobs.columns,
    recent,
    prepared,
    numbers: (sql, ...params) =>
      prepared(sql)
        .pluck()
        .all(...params) as number[], // by contract of the caller
    refresh,
  }

  function prepared(sql: string) {
    const statement = statements.get(sql) ?? connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

/** Where the index of this process is kept. */
export function indexFile(): string {
  const { DATABASE_FILE, DATA_DIR } = readEnvironment(process.env)
  return DATABASE_FILE === ':memory:' ? ':memory:' : path.join(DATA_DIR, 'search.db')
}

function removeIndex(file: string) {
  if (file !== ':memory:') for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
}
