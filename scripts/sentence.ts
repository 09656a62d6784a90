const known: Record<string, string> = {
  SQLITE_READONLY: 'The database can be read but not written: check who owns its file and its folder.',
  SQLITE_CANTOPEN: 'The database cannot be opened: check who owns its file and its folder.',
  SQLITE_NOTADB: 'The database file is something else than a database: set DATABASE_FILE to another one.',
  SQLITE_CORRUPT: 'The database file is damaged: put a backup in its place.',
  SQLITE_FULL: 'The disk is full.',
}

/** What went wrong, for the person at the terminal: the message, and the messages of what caused it. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const message = known[code] ?? error.message
  return error.cause ? `${message}\n${sentence(error.cause)}` : message
}
