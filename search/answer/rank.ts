import type { JobIndex } from '../index/file'
import {
  type Expression,
  fts,
  inFacts,
  inOrder,
  inTitle,
  phrase,
  wanted,
  wantedExactly,
} from '../words/expressions'
import { keyOf, type SearchText } from '../words/search-text'
import { newestHolding, slotsOf } from '../words/word-sets'
import { findMatches, type Matches, newest, remembered } from './matches'
import { eachShared } from './sift'

/** Up to so many matches are ranked by bm25; above it takes over 10 ms, and the newest of each tier come first. */
const mostRanked = 10_000
/** In an index of more jobs bm25 takes too long for any match: it weighs a word by walking all jobs that hold it. */
const largestRanked = 150_000
/** So many of the newest of each tier of a larger match are known as such. */
const mostTiered = 2_000

/** Half a year: in that time a job's relevance halves. */
const halfLife = 182 * 86_400_000

/**
 * The jobs that hold what was typed with their scores, on a logarithmic scale where one more is twice as relevant: bm25,
 * what the tier is worth, and the half-life. Two jobs never change places as time goes by.
 */
export function rankMatches(index: JobIndex, typed: SearchText): Matches {
  return remembered(index, `rank ${keyOf(typed)}`, () => scoredMatches(index, typed))
}

function scoredMatches(index: JobIndex, typed: SearchText): Matches {
  const matches = findMatches(index, typed)
  const expressions = tiersOf(typed)
  const exact = wantedExactly(typed)
  const few = matches.slots.length <= mostRanked
  const worth = new Float32Array(matches.slots.length)
  if (exact) {
    setTiers(index, expressions, matches.slots, worth, few ? mostRanked : mostTiered)
    if (few && index.columns.size <= largestRanked) addRanks(index, exact, matches.slots, worth)
  }
  const roles = [typed.role, ...(typed.anyRole ?? [])].flatMap((role) => role?.slugs ?? [])
  if (roles.length > 0) liftRoles(index, roles, matches.slots, worth)
  for (const word of typed.ranking ?? []) lift(index, word, matches.slots, worth)
  const { publishedAt } = index.columns
  const score = new Float64Array(matches.slots.length)
  for (let match = 0; match < score.length; match++)
    score[match] = (worth[match] ?? 0) + (publishedAt[matches.slots[match] ?? 0] ?? 0) / halfLife
  return { ...matches, score }
}

// The weights of title, technologies, company, place, facts and text.
const ranks = 'select bm25(body, 10, 6, 3, 2, 4, 1) from body where body match ? order by rowid desc limit ?'

/** What it is worth that the head, the name of the role or the title holds all words: as typed more than as their kin, in their order most. */
function tiersOf(typed: SearchText): [number, Expression][] {
  const [all, exact, ordered] = [wanted(typed), wantedExactly(typed), inOrder(typed)]
  if (!all || !exact) return []
  const tiers: [number, Expression][] = [
    [1, all],
    [1.5, exact],
    [2.25, inTitle(all)],
    [3, inTitle(exact)],
  ]
  if (ordered) tiers.push([2.75, inFacts(ordered)], [3.75, inTitle(ordered)])
  return tiers.sort(([a], [b]) => a - b)
}

/** By match, the worth of the highest tier that it reaches. */
function setTiers(
  index: JobIndex,
  tiers: [number, Expression][],
  slots: Int32Array,
  worth: Float32Array,
  limit: number,
) {
  for (const [tier, expression] of tiers) {
    const reached = newestHolding(index, 'head', expression, limit)
    eachShared(slots, reached, (match) => {
      worth[match] = tier
    })
  }
}

/** Adds bm25, of the words as they are typed only: their kin would count on top of them. */
function addRanks(index: JobIndex, exact: Expression, slots: Int32Array, worth: Float32Array) {
  const match = fts(exact)
  const rank = index.numbers(ranks, match, mostRanked)
  const ranked = slotsOf(index, index.numbers(newest, match, mostRanked))
  // bm25 is next to nothing for a word that half of all jobs hold: with one added it then decides little.
  eachShared(slots, ranked, (match, i) => {
    worth[match] = (worth[match] ?? 0) + Math.log2(1 - (rank[i] ?? 0))
  })
}

/** What a word is worth that only ranks: as much as a title that says all that was asked for. */
const lifted = 3

/** What it is worth to be of the role that is called so. */
const ofRole = 2

function liftRoles({ columns }: JobIndex, slugs: string[], slots: Int32Array, worth: Float32Array) {
  const isAsked = columns.dictionaries.role.mask(slugs)
  for (let match = 0; match < slots.length; match++)
    if (isAsked[columns.codes.role[slots[match] ?? 0] ?? 0] === 1) worth[match] = (worth[match] ?? 0) + ofRole
}

function lift(index: JobIndex, word: string, slots: Int32Array, worth: Float32Array) {
  const said = newestHolding(index, 'head', phrase([word]), mostRanked)
  eachShared(slots, said, (match) => {
    worth[match] = (worth[match] ?? 0) + lifted
  })
}
