import { parentPort } from 'node:worker_threads'
import { answerHere, type Details, type Question } from '../answer/answer'
import { isNotWhole } from '../index/not-whole'
import { readPiece } from '../index/piece'
import { pieceAsked } from './read-ahead'
import type { Call, Outcome } from './start'

parentPort?.on('message', async ({ id, question, details }: Call) => {
  const say = (outcome: Omit<Outcome, 'id'>) => parentPort?.postMessage({ id, ...outcome })
  try {
    // What `askThread` or `readAhead` was given.
    const reply =
      question === pieceAsked
        ? readPiece(...(details as Parameters<typeof readPiece>))
        : answerHere(question as Question, details as Details<Question>)
    say({ reply: await reply })
  } catch (error) {
    if (isNotWhole(error)) return say({ isNotWhole: true })
    // An error of SQLite loses its message between threads.
    say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
