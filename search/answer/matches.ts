import type { JobIndex } from '../index/file'
import { type Expression, fts, isOfHead, unwanted, wanted } from '../words/expressions'
import { keyOf, type SearchText } from '../words/search-text'
import { newestHolding, slotsOf } from '../words/word-sets'

/** The newest of so many matches are looked at. */
const mostMatches = 200_000

/** Slots of the columns, newest id first; `whole` when these are all that match, `all` when nothing was asked for. */
export type Matches = { slots: Int32Array; whole: boolean; all: boolean; score?: Float64Array }

/** The jobs that hold what was typed; without words or phrases all those that hold nothing unwanted. */
export function findMatches(index: JobIndex, typed: SearchText): Matches {
  return remembered(index, `find ${keyOf({ ...typed, ranking: [] })}`, () => {
    const [some, none] = [wanted(typed), unwanted(typed)]
    if (!some) return none ? { ...without(index, none), all: false } : everything(index)
    const table = isOfHead(typed) ? 'head' : 'body'
    const slots = none
      ? holding(index, `${fts(some)} NOT ${fts(none)}`)
      : newestHolding(index, table, some, mostMatches)
    return { slots, whole: slots.length < mostMatches, all: false }
  })
}

function holding(index: JobIndex, match: string, limit = mostMatches): Int32Array {
  return slotsOf(index, index.numbers(newest, match, limit))
}

/** The newest jobs that hold what FTS5 is asked for. */
export const newest = 'select rowid from body where body match ? order by rowid desc limit ?'

function everything({ columns }: JobIndex): Matches {
  return {
    whole: true,
    all: true,
    // Written out for the few who walk them: a million take a millisecond.
    get slots() {
      const slots = new Int32Array(columns.size)
      for (let i = 0; i < slots.length; i++) slots[i] = slots.length - 1 - i
      return slots
    },
  }
}

function without(index: JobIndex, none: Expression): Matches {
  const left = new Uint8Array(index.columns.size)
  for (const slot of holding(index, fts(none) ?? '', -1)) left[slot] = 1
  const { slots, ...rest } = everything(index)
  return { ...rest, slots: slots.filter((slot) => left[slot] !== 1) }
}

const mostRemembered = 40
const memory = new WeakMap<JobIndex, { generation: number; answers: Map<string, unknown> }>()

/** Paging and filtering ask for the same words again; what was found holds until the index changes. */
export function remembered<T extends object>(index: JobIndex, key: string, find: () => T): T {
  const answers = memoryOf(index)
  const found = (answers.get(key) as T | undefined) ?? find() // one key belongs to one kind of answer
  answers.delete(key)
  answers.set(key, found)
  const [oldest = key] = answers.keys()
  if (answers.size > mostRemembered) answers.delete(oldest)
  return found
}

function memoryOf(index: JobIndex) {
  const { generation } = index.columns
  const known = memory.get(index)
  if (known?.generation === generation) return known.answers
  const answers = new Map<string, unknown>()
  memory.set(index, { generation, answers })
  return answers
}
