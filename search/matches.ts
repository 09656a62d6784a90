import type { JobIndex } from './index-file'
import { matchAll, matchTitle } from './words'

/** The newest of so many matches are looked at. */
const mostMatches = 200_000
/** Up to so many matches are ranked by bm25; above it takes over 10 ms, and the newest of each tier come first. */
const mostRanked = 10_000
/** So many of the newest of each tier of a larger match are known as such. */
const mostTiered = 2_000

/** Half a year: in that time a job's relevance halves. */
const halfLife = 182 * 86_400_000

/** Slots of the columns, newest id first, and whether these are all; `score` goes with them where it was asked for. */
export type Matches = { slots: Int32Array; whole: boolean; score?: Float64Array }

/** Every job of the index. */
export function everything({ columns }: JobIndex): Matches {
  const slots = new Int32Array(columns.size)
  for (let i = 0; i < slots.length; i++) slots[i] = slots.length - 1 - i
  return { slots, whole: true }
}

/** The jobs that hold all these words. */
export function findMatches(index: JobIndex, typed: string[]): Matches {
  return remembered(index, `find ${typed.join(' ')}`, () => newestMatches(index, typed))
}

function newestMatches(index: JobIndex, typed: string[]): Matches {
  const slots = slotsOf(index, index.numbers(newest('body'), matchAll(typed), mostMatches))
  return { slots, whole: slots.length < mostMatches }
}

/**
 * The same with their scores, on a logarithmic scale where one more is twice as relevant: bm25, three for all words in
 * the title, one and a half for all in the head, and the half-life. Two jobs never change places as time goes by.
 */
export function rankMatches(index: JobIndex, typed: string[]): Matches {
  return remembered(index, `rank ${typed.join(' ')}`, () => scoredMatches(index, typed))
}

function scoredMatches(index: JobIndex, typed: string[]): Matches {
  const matches = findMatches(index, typed)
  const few = matches.slots.length <= mostRanked
  const bonus = bonuses(index, typed, few ? mostRanked : mostTiered)
  const rank = few ? index.numbers(ranks, matchAll(typed)) : []
  const score = new Float64Array(matches.slots.length)
  matches.slots.forEach((slot, i) => {
    const age = (index.columns.publishedAt[slot] ?? 0) / halfLife
    score[i] = Math.log2(Math.max(-(rank[i] ?? -1), 1e-12)) + (bonus[slot] ?? 0) + age
  })
  return { ...matches, score }
}

const newest = (table: 'head' | 'body') =>
  `select rowid from ${table} where ${table} match ? order by rowid desc limit ?`
// The weights of title, technologies, company, place, facts and text.
const ranks = 'select bm25(body, 10, 6, 3, 2, 4, 1) from body where body match ? order by rowid desc'

function bonuses(index: JobIndex, typed: string[], limit: number) {
  const bonus = new Float32Array(index.columns.size)
  const tier = (expression: string) => slotsOf(index, index.numbers(newest('head'), expression, limit))
  for (const slot of tier(matchAll(typed))) bonus[slot] = 1.5
  for (const slot of tier(matchTitle(typed))) bonus[slot] = 3
  return bonus
}

/** The slots of ids that fall; -1, which no filter lets through, for an id that another process has just added. */
function slotsOf({ columns }: JobIndex, ids: number[]): Int32Array {
  const slots = new Int32Array(ids.length)
  for (let i = ids.length - 1, slot = 0; i >= 0; i--) {
    const id = ids[i] ?? 0
    slot = columns.slotOf(id, slot)
    slots[i] = columns.id[slot] === id ? slot : -1
  }
  return slots
}

const mostRemembered = 20
const memory = new WeakMap<JobIndex, { generation: number; matches: Map<string, Matches> }>()

/** Paging and filtering ask for the same words again; what they matched holds until the index changes. */
function remembered(index: JobIndex, key: string, find: () => Matches): Matches {
  const matches = memoryOf(index)
  const found = matches.get(key) ?? find()
  matches.delete(key)
  matches.set(key, found)
  const [oldest = key] = matches.keys()
  if (matches.size > mostRemembered) matches.delete(oldest)
  return found
}

function memoryOf(index: JobIndex) {
  const { generation } = index.columns
  const known = memory.get(index)
  if (known?.generation === generation) return known.matches
  const matches = new Map<string, Matches>()
  memory.set(index, { generation, matches })
  return matches
}
