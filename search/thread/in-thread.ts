import { parentPort } from 'node:worker_threads'
import { answerHere, type Details, type Question } from '../answer/answer'
import { isNotWhole } from '../index/not-whole'
import type { Call, Outcome } from './thread'

parentPort?.on('message', async ({ id, question, details }: Call) => {
  const say = (outcome: Omit<Outcome, 'id'>) => parentPort?.postMessage({ id, ...outcome })
  try {
    say({ reply: await answerHere(question, details as Details<Question>) }) // what `askThread` was given
  } catch (error) {
    if (isNotWhole(error)) return say({ isNotWhole: true })
    // An error of SQLite loses its message between threads.
    say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
