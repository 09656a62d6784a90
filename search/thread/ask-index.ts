import { countAllJobs } from '@/db/jobs/jobs'
import { onePerProcess } from '@/rules/one-per-process'
import { answerHere, type Details, type Question, type Reply } from '../answer/answer'
import { hasMuchToRead } from '../index/catch-up'
import { keepsFile, leaveIndex } from '../index/file'
import { isNotWhole } from '../index/not-whole'
import { askThread } from './thread'

/** From so many jobs on the index has a thread of its own: a common word then takes longer than others should wait. */
const mostHere = 20_000

type Index = { isApart?: boolean; moving?: Promise<void> }
const index = onePerProcess<Index>('index apart', () => ({}))

/**
 * Asks the index, brought up to the record first: in this thread while it is small, in its own for good once it is large
 * or has much to read, as in an import. While it moves it answers here as it is.
 */
export async function askIndex<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  index.isApart ??= keepsFile() && (await countAllJobs()) > mostHere
  if (!index.isApart && keepsFile() && (await hasMuchToRead())) index.moving ??= moveApart()
  // Who keeps the index up waits for it where it will be.
  if (question === 'prepare') await index.moving
  return index.isApart ? askThread(question, details) : answerHere(question, details)
}

async function moveApart() {
  try {
    await askThread('rolesOpen', [new Date()]).catch((error) => {
      if (!isNotWhole(error)) throw error
    })
    index.isApart = true
    leaveIndex()
  } finally {
    index.moving = undefined
  }
}
