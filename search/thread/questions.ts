import { answer, count, reliefs } from '../answer/answer'
import { fromIndex } from '../index/catch-up'
import type { JobIndex } from '../index/file'
import { suggestible } from '../suggest/suggestible'
import { suggestions } from '../suggest/suggestions'
import { vocabularyOf } from '../words/corrections'

/** What can be asked of an index, wherever it lives. */
const questions = { answer, count, reliefs, suggestions, rolesOpen, prepare }

export type Questions = typeof questions
export type Question = keyof Questions
export type Details<Q extends Question> = Parameters<Questions[Q]> extends [JobIndex, ...infer D] ? D : never
export type Reply<Q extends Question> = ReturnType<Questions[Q]>

/** Answers from the index of this thread, brought up to the record first. */
export function answerHere<Q extends Question>(question: Q, details: Details<Q>): Promise<Reply<Q>> {
  // The table says which details and reply belong together; TypeScript forgets it for a name that may vary.
  const ask = questions[question] as unknown as (index: JobIndex, ...details: Details<Q>) => Reply<Q>
  return fromIndex((index) => ask(index, ...details))
}

/** How many open jobs each role has, by slug. */
function rolesOpen(index: JobIndex, now: Date): Map<string, number> {
  const { columns, counts } = index.board.at(now)
  return new Map(columns.dictionaries.role.values.map((role, code) => [role, counts.role[code] ?? 0]))
}

/** Reads what first questions would have to wait for: who is open, words, and what can be suggested. */
function prepare(index: JobIndex, now: Date): number {
  const { counts, total } = index.board.at(now)
  vocabularyOf(index)
  suggestible(index.columns, counts.title)
  return total
}
