import { onePerProcess } from './one-per-process'

/** Lets the process do what waits: SQLite answers at once, so that between two batches nothing else would get a turn. */
export const nextTurn = () => new Promise<void>((resume) => setImmediate(resume))

const visits = onePerProcess<{ underWay?: number }>('visits', () => ({}))
/** Milliseconds. Some answers never end, and the work has to be done. */
const longestWait = 50

/** Says that somebody waits for an answer of this process; what it returns says that they have it. */
export function beginVisit(): () => void {
  const change = (by: 1 | -1) => {
    visits.underWay = (visits.underWay ?? 0) + by
  }
  change(1)
  return () => change(-1)
}

/**
 * The next turn of work that nobody waits for. An answer is made in many turns, and would lose each of them to a batch:
 * it comes first, for as long as an answer takes.
 */
export async function nextQuietTurn(): Promise<void> {
  const until = performance.now() + longestWait
  do await nextTurn()
  while (visits.underWay && performance.now() < until && (await pause()))
}

const pause = () => new Promise<true>((resume) => setTimeout(resume, 2, true))
