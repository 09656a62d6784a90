import type { JobIndex } from './index-file'
import { inTitle, matchAll, matchExactly } from './words'

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
 * The same with their scores, on a logarithmic scale where one more is twice as relevant: bm25, what the tier is worth,
 * and the half-life. Two jobs never change places as time goes by.
 */
export function rankMatches(index: JobIndex, typed: string[]): Matches {
  return remembered(index, `rank ${typed.join(' ')}`, () => scoredMatches(index, typed))
}

function scoredMatches(index: JobIndex, typed: string[]): Matches {
  const matches = findMatches(index, typed)
  const few = matches.slots.length <= mostRanked
  const worth = tiers(index, typed, few ? mostRanked : mostTiered)
  if (few) addRanks(index, typed, worth)
  const score = new Float64Array(matches.slots.length)
  matches.slots.forEach((slot, i) => {
    score[i] = (worth[slot] ?? 0) + (index.columns.publishedAt[slot] ?? 0) / halfLife
  })
  return { ...matches, score }
}

const newest = (table: 'head' | 'body') =>
  `select rowid from ${table} where ${table} match ? order by rowid desc limit ?`
// The weights of title, technologies, company, place, facts and text.
const ranks = 'select bm25(body, 10, 6, 3, 2, 4, 1) from body where body match ? order by rowid desc'

/** By slot, what it is worth that the head, or the title alone, holds all words: as they are typed more than as their kin. */
function tiers(index: JobIndex, typed: string[], limit: number) {
  const [all, exact] = [matchAll(typed), matchExactly(typed)]
  const tiers = new Map([
    [all, 1],
    [exact, 1.5],
    [inTitle(all), 2.25],
    [inTitle(exact), 3],
  ])
  const worth = new Float32Array(index.columns.size)
  for (const [expression, tier] of tiers)
    for (const slot of slotsOf(index, index.numbers(newest('head'), expression, limit))) worth[slot] = tier
  return worth
}

/** Adds bm25, of the words as they are typed only: their kin would count on top of them. */
function addRanks(index: JobIndex, typed: string[], worth: Float32Array) {
  const exact = matchExactly(typed)
  const rank = index.numbers(ranks, exact)
  // bm25 is next to nothing for a word that half of all jobs hold: with one added it then decides little.
  slotsOf(index, index.numbers(newest('body'), exact, mostRanked)).forEach((slot, i) => {
    worth[slot] = (worth[slot] ?? 0) + Math.log2(1 - (rank[i] ?? 0))
  })
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
