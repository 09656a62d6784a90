import type { JobIndex } from '../index/file'
import { suggestible } from '../suggest/suggestible'
import { knownWordsOf } from '../words/corrections'

/** Reads what first questions would have to wait for: who is open, words, and what can be suggested. */
export function prepare(index: JobIndex, now: Date): number {
  const { counts, total } = index.openJobs.at(now)
  knownWordsOf(index)
  suggestible(index.columns, counts.title)
  return total
}
