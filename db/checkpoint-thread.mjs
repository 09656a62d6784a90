// Copies what was committed to the record from its log into place, in a thread that nobody waits for. It is plain
// JavaScript, as a thread begins without the compiler and the bundle of what has started it.
import { setTimeout } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const { file, every } = workerData
const record = new Database(file, { timeout: 0 })
let known

for (;;) {
  const written = record.pragma('data_version', { simple: true })
  // Where another process is at it, or the disk is full, not all could be copied: next time.
  if (written !== known && copyLog()) known = written
  await setTimeout(every)
}

function copyLog() {
  try {
    const [{ busy, log, checkpointed }] = record.pragma('wal_checkpoint(PASSIVE)')
    return !busy && log === checkpointed
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  }
}
