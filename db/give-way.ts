import { AsyncLocalStorage } from 'node:async_hooks'
import { nextQuietTurn } from '@/rules/next-turn'
import { onePerProcess } from '@/rules/one-per-process'

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
