import { LRUCache } from 'lru-cache'
import type { JobIndex } from '../index/file'
import { fts, wanted } from './expressions'
import { KnownWords } from './known-words'
import { eachLoose, readSearchText } from './search-text'
import { words } from './words'

/** A search whose unknown words were replaced; `exact` asks for them as they were typed. */
export type Correction = { from: string; to: string; exact: string }

const knownWords = new WeakMap<JobIndex, KnownWords>()

/** The words that this index knows, up to date. */
export function knownWordsOf(index: JobIndex): KnownWords {
  const vocabulary = knownWords.get(index) ?? new KnownWords()
  knownWords.set(index, vocabulary)
  return vocabulary.learn(index.columns)
}

/**
 * What was probably meant where words are in no job at all; undefined when all are known, or nothing is near. Quoted and
 * unwanted words, numbers and words of less than four letters are left alone.
 */
export function correctionOf(index: JobIndex, text: string): Correction | undefined {
  const made = madeBy(index)
  const known = made.of.get(text)
  if (known) return known.correction
  const correction = correct(index, text)
  made.of.set(text, { correction })
  return correction
}

type Made = { upTo: number; of: LRUCache<string, { correction: Correction | undefined }> }

const mostMade = 2000
const corrections = new WeakMap<JobIndex, Made>()

/** The corrections that were made of the jobs as they are. */
function madeBy(index: JobIndex): Made {
  const upTo = index.columns.changes.end
  const known = corrections.get(index)
  if (known?.upTo === upTo) return known
  const made = { upTo, of: new LRUCache<string, { correction: Correction | undefined }>({ max: mostMade }) }
  corrections.set(index, made)
  return made
}

function correct(index: JobIndex, text: string): Correction | undefined {
  const unknown = new Set(readSearchText(text).words.filter((word) => jobsWith(index, word) === 0))
  if (unknown.size === 0) return undefined
  const isUnknown = (word: string) => words(word).some((one) => unknown.has(one))
  const meant = new Map<string, string>()
  eachLoose(text, (word) => {
    const better = isUnknown(word) ? betterOf(index, word) : undefined
    if (better) meant.set(word, better)
    return word
  })
  if (meant.size === 0) return undefined
  return {
    from: text,
    to: eachLoose(text, (word) => meant.get(word) ?? word),
    exact: eachLoose(text, (word) => (meant.has(word) ? `"${word}"` : word)),
  }
}

/** The nearest word that finds jobs, of equally near ones the most frequent; or two words written as one. */
function betterOf(index: JobIndex, word: string): string | undefined {
  const vocabulary = knownWordsOf(index)
  const parts = partsOf(vocabulary, word)
  if (parts && jobsWithAll(index, parts) > 0) return parts
  const found = vocabulary
    .nearest(word)
    .map(({ word: known, far }) => ({
      known,
      far,
      jobs: jobsWithAll(index, known),
    }))
    .filter(({ jobs }) => jobs > 0)
  return found.sort((a, b) => a.far - b.far || b.jobs - a.jobs)[0]?.known
}

function partsOf(vocabulary: KnownWords, word: string): string | undefined {
  for (let at = word.length - 4; at >= 4; at--) {
    const [left, right] = [vocabulary.find(word.slice(0, at)), vocabulary.find(word.slice(at))]
    if (left && right) return `${left} ${right}`
  }
  return undefined
}

/** How many jobs hold the rarest word of a text. */
const jobsWithAll = (index: JobIndex, text: string) =>
  Math.min(...words(text).map((word) => jobsWith(index, word)))

// As exact as a comparison needs.
const mostCounted = 500

function jobsWith(index: JobIndex, word: string): number {
  const sql = 'select count(*) from (select 1 from body where body match ? limit ?)'
  const expression = wanted({ words: [word], phrases: [] })
  return index.numbers(sql, expression && fts(expression), mostCounted)[0] ?? 0
}
