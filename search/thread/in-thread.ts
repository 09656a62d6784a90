import { readlinkSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { answerHere, type Details, type Question } from '../answer/answer'
import { isNotWhole } from '../index/not-whole'
import { readPiece } from '../index/piece'
import { pieceAsked } from './read-ahead'
import type { Call, Outcome } from './start'

const aLittleBehind = 5

letPagesPass()

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

/**
 * Puts this thread a little behind the one that renders: beside an import it reads changes without a rest. A search that
 * nothing else works beside is answered as fast.
 */
function letPagesPass() {
  try {
    const thread = Number(path.basename(readlinkSync('/proc/thread-self')))
    if (getPriority(thread) < aLittleBehind) setPriority(thread, aLittleBehind)
  } catch {
    // Only Linux has priorities of threads.
  }
}
