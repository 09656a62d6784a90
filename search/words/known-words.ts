import { distance } from 'fastest-levenshtein'
import { findRole } from '@/rules/roles/roles'
import { technologyOfSlug } from '@/rules/technologies/slugs'
import { fold } from '@/rules/words'
import type { Columns } from '../columns/columns'
import { type Column, each } from '../columns/facts'
import { placeLabel } from '../places/keys'

const columnsOfWords = ['role', 'tech', 'company', 'place', 'title'] as const satisfies Column[]
const nearestKept = 8
const mostCompared = 60

/**
 * The words of titles, roles, technologies, companies and places, found again by the pairs of letters that they share
 * with a mistyped one: some ten thousand words, whatever the number of jobs.
 */
export class KnownWords {
  /** Words by their folded form, as they were first written. */
  private readonly written = new Map<string, string>()
  private readonly folded: string[] = []
  private readonly byPair = new Map<string, number[]>()
  private readonly seen = each(columnsOfWords, () => 0)
  private shared = new Uint8Array(1024)

  /** Learns the words of the values that are new since the last time. */
  learn(columns: Columns): this {
    for (const name of columnsOfWords) {
      const { values } = columns.dictionaries[name]
      for (let code = this.seen[name]; code < values.length; code++)
        for (const text of textsOf(columns, name, values[code] ?? '')) this.learnText(text)
      this.seen[name] = values.length
    }
    return this
  }

  /** The word as people write it; undefined for one that was never met. */
  find(word: string): string | undefined {
    return this.written.get(fold(word))
  }

  /** Words that a mistyped one may mean, the nearest first: one edit up to five letters, two in longer words. */
  nearest(word: string): { word: string; far: number }[] {
    const typed = fold(word)
    const most = typed.length > 5 ? 2 : 1
    return this.ordered(typed, most, (known) =>
      Math.abs(known.length - typed.length) > most ? 99 : edits(typed, known),
    )
  }

  /** Words that begin nearly like this. */
  nearestBeginnings(word: string): string[] {
    const typed = fold(word)
    const near = this.ordered(typed, 1, (known) => edits(typed, known.slice(0, typed.length)))
    return near.map((one) => one.word)
  }

  private ordered(typed: string, most: number, editsTo: (known: string) => number) {
    return this.alike(typed)
      .map((known) => ({ known, far: editsTo(known) }))
      .filter(({ far }) => far > 0 && far <= most)
      .sort((a, b) => a.far - b.far)
      .slice(0, nearestKept)
      .map(({ known, far }) => ({ word: this.written.get(known) ?? known, far }))
  }

  /** The words that share the most pairs of letters. */
  private alike(typed: string): string[] {
    const { shared } = this
    const met: number[] = []
    for (const pair of pairsOf(typed))
      for (const word of this.byPair.get(pair) ?? []) {
        if (shared[word] === 0) met.push(word)
        shared[word] = (shared[word] ?? 0) + 1
      }
    // Of words that share as many pairs, those of like length.
    const worth = (word: number) =>
      2 * (shared[word] ?? 0) - Math.abs((this.folded[word] ?? '').length - typed.length) / 2
    const ordered = met
      .filter((word) => (shared[word] ?? 0) * 3 >= typed.length - 2)
      .map((word) => ({ word, worth: worth(word) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostCompared)
    for (const word of met) shared[word] = 0
    return ordered.map(({ word }) => this.folded[word] ?? '')
  }

  private learnText(text: string) {
    for (const [word] of text.matchAll(/\p{L}{3,30}/gu)) {
      const folded = fold(word)
      if (this.written.has(folded)) continue
      this.written.set(folded, word.toLowerCase())
      const code = this.folded.push(folded) - 1
      if (code >= this.shared.length) this.shared = new Uint8Array(code * 2)
      for (const pair of pairsOf(folded)) {
        const words = this.byPair.get(pair)
        if (words) words.push(code)
        else this.byPair.set(pair, [code])
      }
    }
  }
}

/** How many letters to change, add, drop, or swap with their neighbour. */
export function edits(typed: string, known: string): number {
  const plain = distance(typed, known)
  if (plain < 2) return plain
  for (let at = 0; at + 1 < typed.length; at++) {
    const swapped = typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2)
    const rest = distance(swapped, known) + 1
    if (rest < plain) return rest
  }
  return plain
}

function pairsOf(word: string): Set<string> {
  const marked = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < marked.length; at++) pairs.add(marked.slice(at, at + 2))
  return pairs
}

/** What a value of a column is called, in each language that the lists have. */
function textsOf(columns: Columns, name: (typeof columnsOfWords)[number], value: string): string[] {
  if (name === 'role') return [findRole(value)?.name ?? '', findRole(value)?.nameFr ?? '']
  if (name === 'tech') return [technologyOfSlug(value) ?? '']
  if (name === 'company') return [columns.names.labelOf('company', value)]
  if (name === 'place') return [placeLabel(columns, value)]
  return [value]
}
