import type { SqlRows } from '@/content/practice/sql/compare-rows'

/** What a statement led to: its rows, if any, or what SQLite or we have to say against it. */
export type SqlOutcome = { rows?: SqlRows; error?: string }

type Answer = { id: number; error?: string; results?: SqlRows[] }

const mostSeconds = 3
const tooLong = `This ran for ${mostSeconds} seconds and was ended. Does it lack a condition that lets it finish?`
const notLoaded = 'The SQL engine could not be loaded. Check your connection and run it again.'

let worker: Worker | undefined
let asked = 0
let lastRun: Promise<unknown> = Promise.resolve()

/** Runs statements, one after the other, on a fresh database, filled by its SQL: what one run drops, the next has again. */
export function runSql(database: string, statements: string[]): Promise<SqlOutcome> {
  // There is one engine with one database, so a run waits for the one before it.
  const run = lastRun.then(() => runAll([database, ...statements]))
  lastRun = run
  return run
}

async function runAll(statements: string[]): Promise<SqlOutcome> {
  // The engine is loaded by the first message, which may take its time; the reader's statements may not.
  const opened = await ask({ action: 'open' }, 60)
  if (opened.error) return { error: notLoaded }
  let outcome: SqlOutcome = {}
  for (const sql of statements) {
    const { error, results } = await ask({ action: 'exec', sql }, mostSeconds)
    if (error) return { error }
    outcome = { rows: results?.at(-1) }
  }
  return outcome
}

function ask(message: object, seconds: number): Promise<Answer> {
  asked += 1
  const id = asked
  const engine = startEngine()
  return new Promise((resolve) => {
    const end = (error: string) => {
      engine.terminate()
      worker = undefined
      resolve({ id, error })
    }
    const clock = setTimeout(() => end(tooLong), seconds * 1000)
    engine.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(clock)
      resolve(data)
    }
    engine.onerror = () => {
      clearTimeout(clock)
      end(notLoaded)
    }
    engine.postMessage({ id, ...message })
  })
}

function startEngine(): Worker {
  worker ??= new Worker('/practice/sqlite/worker.sql-wasm.js')
  return worker
}
