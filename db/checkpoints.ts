import path from 'node:path'
import { getEnvironmentData, setEnvironmentData, Worker } from 'node:worker_threads'

/** As SQLite has it by itself. */
const usualPages = 1000
/** 64 MB: only where the thread does not keep up a commit copies them itself. */
const mostPages = 16_000
const madeApart = 'checkpoints are made apart'

/**
 * Has a thread copy what is committed to that record from its log into place, every so many milliseconds. A commit of this
 * process does so no more, as it would wait for the disk, up to 60 ms beside an import, and every page with it. To be
 * called before the record is opened.
 */
export function makeCheckpointsApart(file: string, every = 2000): Worker {
  setEnvironmentData(madeApart, true)
  const worker = new Worker(path.join(process.cwd(), 'db/checkpoint-thread.mjs'), {
    execArgv: [],
    workerData: { file, every },
  })
  worker.on('error', (error) => console.error('The log of the record is copied by commits again:', error))
  worker.unref()
  return worker
}

/** How many pages a log may have until a commit copies them into place: the value of `wal_autocheckpoint`. */
export const pagesBeforeCheckpoint = () => (getEnvironmentData(madeApart) ? mostPages : usualPages)
