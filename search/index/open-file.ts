import Database from 'better-sqlite3'
import { tables, version } from './tables'

class WrongVersion extends Error {}

/** True for an error that says that the file is no sound index of this version. */
export function isBroken(error: unknown): boolean {
  return error instanceof WrongVersion || isCoded(error, /^SQLITE_(CORRUPT|NOTADB)/)
}

/** True for an error that says that nothing can be written at present; what is there can still be read. */
export function isUnwritable(error: unknown): boolean {
  return isCoded(error, /^SQLITE_(FULL|BUSY|READONLY|IOERR_WRITE)/)
}

/** True where another process is writing. */
export function isBusy(error: unknown): boolean {
  return isCoded(error, /^SQLITE_BUSY/)
}

const isCoded = (error: unknown, codes: RegExp) =>
  error instanceof Database.SqliteError && codes.test(error.code)

/** Opens the file of an index, and makes its tables where it is new. Throws where it is of another version. */
export function openFile(file: string): Database.Database {
  const connection = new Database(file, { timeout: 2000 })
  try {
    connection.pragma('journal_mode=WAL')
    // After a loss of power the last changes may be gone; they are still in the record, and are applied again.
    connection.pragma('synchronous=NORMAL')
    connection.pragma('cache_size=-65536')
    prepareTables(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function prepareTables(connection: Database.Database) {
  connection
    .transaction(() => {
      if (connection.pragma('user_version', { simple: true }) === version) return
      if (connection.prepare('select 1 from sqlite_master').get()) throw new WrongVersion()
      connection.exec(tables)
      connection.pragma(`user_version=${version}`)
    })
    .immediate()
}
