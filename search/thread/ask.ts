import { countAllJobs } from '@/db/jobs/jobs'
import { jobIndex, keepsFile, leaveIndex } from '../index/file'
import { askApart } from './apart'
import { answerHere, type Details, type Question, type Reply } from './questions'

/** From so many jobs on the index has a thread of its own: a common word then takes longer than others should wait. */
const mostHere = 20_000

// Shared by the copies that Next makes of this module.
const shared = globalThis as typeof globalThis & { metierIndexIsApart?: boolean }

/** Asks the index, brought up to the record first: in this thread while it is small, in its own once it is large. */
export async function ask<Q extends Question>(question: Q, ...details: Details<Q>): Promise<Reply<Q>> {
  shared.metierIndexIsApart ??= keepsFile() && (await countAllJobs()) > mostHere
  if (shared.metierIndexIsApart) return askApart(question, details)
  const reply = await answerHere(question, details)
  if (keepsFile() && jobIndex().columns.size > mostHere) {
    shared.metierIndexIsApart = true
    leaveIndex()
  }
  return reply
}
