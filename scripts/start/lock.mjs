import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Stop } from '../steps.mjs'

// A connection that nobody refers to any more is closed, and its lock with it.
const held = new Set()

/**
 * Holds a data folder for this process until it ends, however it ends: the lock is the system's. Throws a `Stop` that
 * names the process that holds it already. Returns what lets it go.
 */
export function holdFolder(folder) {
  const [lock, holder] = ['server.lock', 'server.pid'].map((name) => path.join(folder, name))
  const connection = new Database(lock, { timeout: 0 })
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (!String(error.code).startsWith('SQLITE_BUSY')) throw error
    throw new Stop(
      `Another server, process ${readFileSync(holder, 'utf8').trim()}, serves ${path.resolve(folder)}: stop it, or set DATA_DIR to another folder.`,
    )
  }
  writeFileSync(holder, `${process.pid}\n`, { mode: 0o600 })
  held.add(connection)
  return () => {
    held.delete(connection)
    connection.close()
  }
}
