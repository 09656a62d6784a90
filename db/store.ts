import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import { onePerProcess } from '@/rules/one-per-process'
import { readEnvironment, recordFile } from '../rules/environment'
import { pagesBeforeCheckpoint } from './checkpoints'
import { giveWay } from './give-way'
import { migrateRecord } from './migrate'
import * as schema from './schema'

export const t = schema
export type Db = SqliteRemoteDatabase
export type Tx = Db

/** The record. `read` sees all that has been committed; `db` writes one statement; `tx` is the only transaction. */
export type Store = {
  read: Db
  db: Db
  /**
   * Runs the callback in one transaction and rolls back when it throws. Inside it use only its argument. What is `derived`
   * can be made again of the rest: its end does not wait for the disk, and after a power cut it may be undone.
   */
  tx<T>(work: (tx: Tx) => Promise<T>, kind?: 'lasting' | 'derived'): Promise<T>
  /** Brings the record up to this version, whole or not at all; a file that holds something is copied beside itself first. */
  migrate(): Promise<void>
  close(): void
}

/** The SQLite file of this process, opened at first use. */
export const store: Store = {
  get read() {
    return opened().read
  },
  get db() {
    return opened().db
  },
  tx: (...work) => opened().tx(...work),
  migrate: () => opened().migrate(),
  close: () => opened().close(),
}

function opened(): Store {
  return onePerProcess('store', () => openStore(recordFile(readEnvironment(process.env))))
}

/**
 * Opens a SQLite file with one writer and one reader. `:memory:` has one connection for both, and so has what begins as
 * the bytes of a file.
 */
export function openStore(file: string | Buffer): Store {
  const inMemory = file === ':memory:' || Buffer.isBuffer(file)
  if (!inMemory) mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const writer = connect(file)
  const reader = inMemory ? writer : connect(file)
  if (reader !== writer) reader.pragma('query_only=ON')
  // A trigger needs a journal of each statement: in a file it takes a fifth of what an imported job costs.
  writer.pragma('temp_store=MEMORY')

  const inTurn = queue()
  const execute = executor(writer)
  const tx = proxy(execute)
  const db = proxy(async (...statement) => {
    forbidInside('store.db')
    await giveWay()
    return inTurn(() => retryWhileBusy(() => execute(...statement)))
  })
  const look = executor(reader)
  const read = proxy(async (...statement) => {
    if (!isInside()) await giveWay()
    return look(...statement)
  })

  const running = new AsyncLocalStorage<{ isOver: boolean }>()
  const isInside = () => running.getStore()?.isOver === false
  // Inside a transaction these would wait for its end, and it for them.
  const forbidInside = (what: string) => {
    if (isInside())
      throw new Error(`${what} was asked for inside a transaction: use the argument of its callback`)
  }
  const transaction: Store['tx'] = async (work, kind = 'lasting') => {
    forbidInside('store.tx')
    await giveWay()
    return inTurn(async () => {
      const state = { isOver: false }
      try {
        if (kind === 'derived') writer.pragma('synchronous=NORMAL')
        await retryWhileBusy(async () => writer.exec('BEGIN IMMEDIATE'))
        const result = await running.run(state, async () => await work(tx))
        await retryWhileBusy(async () => writer.exec('COMMIT'))
        return result
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw error
      } finally {
        state.isOver = true
        if (kind === 'derived') writer.pragma('synchronous=FULL')
      }
    })
  }

  return {
    read,
    db,
    tx: transaction,
    migrate: () => inTurn(() => retryWhileBusy(async () => migrateRecord(writer))),
    close() {
      reader.close()
      writer.close()
    },
  }
}

// timeout 0: a wait inside SQLite would stop the whole server, so waiting is done with awaits instead.
function connect(file: string | Buffer) {
  const connection = new Database(file, { timeout: 0 })
  connection.pragma('journal_mode=WAL')
  connection.pragma('synchronous=FULL')
  connection.pragma(`wal_autocheckpoint=${pagesBeforeCheckpoint()}`)
  connection.pragma('foreign_keys=ON')
  return connection
}

type Run = (sql: string, params: unknown[], method: string) => Promise<{ rows: unknown[] }>

// The casing is heard only as the third argument.
const proxy = (run: Run) => drizzle(run, undefined, { casing: 'snake_case' })

function executor(connection: Database.Database): Run {
  const prepared = new Map<string, Database.Statement>()
  return async (sql, params, method) => {
    let statement = prepared.get(sql)
    if (!statement) {
      statement = connection.prepare(sql)
      if (statement.reader) statement.raw()
      if (prepared.size > 500) prepared.clear()
      prepared.set(sql, statement)
    }
    if (!statement.reader) {
      statement.run(...params)
      return { rows: [] }
    }
    const rows = method === 'get' ? statement.get(...params) : statement.all(...params)
    return { rows: rows as unknown[] } // drizzle wants the bare row, or undefined, for `get`
  }
}

function queue() {
  let tail: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work, work)
    tail = result.catch(() => {})
    return result
  }
}

async function retryWhileBusy<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || attempt >= 160) throw error
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }
}
