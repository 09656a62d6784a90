import { onePerProcess } from '@/rules/one-per-process'
import type { Details, Question, Reply } from '../answer/answer'
import { askOf, startThread, type Thread } from './start'

const shared = onePerProcess<{ thread?: Thread }>('index thread', () => ({}))

/** Asks the index in its thread, which is started by the first question, and again by the next one after it broke. */
export function askThread<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  if (!shared.thread || shared.thread.isOver) shared.thread = startThread()
  return askOf(shared.thread, question, details) as Promise<Reply<Q>> // the thread answers this question
}

/** Ends the thread, if there is one. */
export async function endThread(): Promise<void> {
  await shared.thread?.worker.terminate()
}
