// Copies what was committed to the record from its log into place, in a thread that nobody waits for. It is plain
// JavaScript, as a thread begins without the compiler and the bundle of what has started it.
import { setTimeout } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

const { file, every } = workerData
const record = new Database(file, { fileMustExist: true, timeout: 0 })
let known

for (;;) {
  copyWhatIsNew()
  await setTimeout(every)
}

function copyWhatIsNew() {
  try {
    const written = record.pragma('data_version', { simple: true })
    if (written === known) return
    const [{ busy, log, checkpointed }] = record.pragma('wal_checkpoint(PASSIVE)')
    // What another process still reads stays in the log until next time.
    if (!busy && log === checkpointed) known = written
  } catch (error) {
    // The record is locked for a moment, or the disk is full.
    if (!(error instanceof Database.SqliteError)) throw error
  }
}
