import Database from 'better-sqlite3'
import type { JobIndex } from './file'
import { saidVersion, version } from './tables'

export type Change = { seq: number; jobId: number }

/** What an index knows of itself. */
export type State = {
  /** The change that was applied last, or at which the first reading began; null before it. */
  seq: number | null
  jobId: number | null
  /** 1 once all jobs of the record were read: what has changed since is applied on top. */
  isWhole: 0 | 1
  /** The version of the words and facts that are kept of all of them. */
  said: number
  /** The id up to which all jobs are being read at present, for that version, and how many were; null while they are not. */
  readTo: number | null
  readFor: number
  done: number
}

const state = 'select seq, jobId, isWhole, said, readTo, readFor, done from state'

/** What the index knows of itself. */
export function readState(index: JobIndex): State {
  return index.prepared(state).get() as State // the columns of our own table
}

/** What the index in a file knows of itself; undefined where there is none of this version that can be read. */
export function readStateOf(file: string): State | undefined {
  try {
    const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      if (connection.pragma('user_version', { simple: true }) !== version) return undefined
      return connection.prepare<[], State>(state).get()
    } finally {
      connection.close()
    }
  } catch {
    return undefined
  }
}

/** True once every job of the record was read. */
export const isWhole = (index: JobIndex) => readState(index).isWhole === 1

/** True while jobs are to be read anew, or are being read. */
export function isReadingDue(index: JobIndex): boolean {
  const { said, readTo } = readState(index)
  return said !== saidVersion || readTo !== null
}

/** Begins to read every job. What was applied to a whole index stays so; one that has nothing yet begins at that change. */
export function noteBegun(index: JobIndex, from: Change): void {
  index.prepared(begin).run({ ...from, saidVersion })
}

/** Says that the index has all that it is to have, as of that change. */
export function noteWhole(index: JobIndex, as: Change): void {
  index.prepared('update state set isWhole = 1, said = @saidVersion, seq = @seq, jobId = @jobId').run({
    ...as,
    saidVersion,
  })
}

/** Says that the index belongs to another record: nothing of it counts, and it is read from the start. */
export function noteForeign(index: JobIndex): void {
  index.prepared('update state set seq = null, jobId = null, readTo = null, isWhole = 0').run()
}

const begin = `update state set readTo = 0, readFor = @saidVersion, done = 0,
  seq = iif(isWhole, seq, @seq), jobId = iif(isWhole, jobId, @jobId)`
