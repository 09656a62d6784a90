import { AsyncLocalStorage } from 'node:async_hooks'
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

type Background = { here?: AsyncLocalStorage<true>; last?: Promise<void>; since?: number }
const background = onePerProcess<Background>('background', () => ({}))
/** Milliseconds for which such work goes on before others have a turn. */
const longestBurst = 10

/** Does work that nobody waits for: wherever it asks the record, it gives way. */
export function inBackground<T>(work: () => T): T {
  background.here ??= new AsyncLocalStorage()
  return background.here.run(true, work)
}

/**
 * Asked before each question to the record: what works in the background goes on after a quiet turn, one after another,
 * and all else at once. Tasks are due at the same moments, and would hold the process together until the last is done.
 */
export async function giveWay(): Promise<void> {
  const isOn = performance.now() - (background.since ?? 0) < longestBurst
  if (isOn || !background.here?.getStore()) return
  background.last = background.last?.then(nextQuietTurn) ?? nextQuietTurn()
  await background.last
  background.since = performance.now()
}
