import { findRole, roleName } from '@/rules/roles/roles'
import { technologyOfSlug } from '@/rules/technologies/slugs'
import { fold } from '@/rules/words'
import type { Columns } from '../columns/columns'
import type { Column } from '../columns/facts'
import { placeLabel } from '../places/keys'

export const kinds = ['role', 'tech', 'company', 'place', 'title'] as const satisfies Column[]
export type Suggested = (typeof kinds)[number]

/** A name from one of its words on; `first` when that is its first word, `name` what the label is as it is compared. */
export type Entry = {
  kind: Suggested
  code: number
  value: string
  label: string
  name: string
  from: string
  first: boolean
}

/** Of so many titles, the most frequent, and only of those that two jobs share. */
const mostTitles = 20_000
/** So many new names are looked through one by one before all are sorted again. */
const mostLoose = 500

/** A name as it is compared: folded words with one space between. */
export const namesOf = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim()

/** What can be suggested, sorted by each of its words. */
class Suggestible {
  private readonly entries: Entry[] = []
  private readonly sorted: number
  private readonly upTo: Record<Suggested, number>

  constructor(columns: Columns, titles: readonly number[]) {
    this.upTo = sizes(columns)
    for (const kind of kinds)
      for (const code of kind === 'title' ? frequent(titles) : keys(this.upTo[kind]))
        this.add(columns, kind, code)
    this.entries.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    this.sorted = this.entries.length
  }

  /** Takes in names that are new; false when there are so many that all should be sorted again. */
  learn(columns: Columns): boolean {
    const now = sizes(columns)
    for (const kind of kinds) {
      if (kind !== 'title')
        for (let code = this.upTo[kind]; code < now[kind]; code++) this.add(columns, kind, code)
      else if (now.title > this.upTo.title * 1.1 + 20) return false
    }
    Object.assign(this.upTo, now, { title: this.upTo.title })
    return this.entries.length - this.sorted < mostLoose
  }

  *startingWith(typed: string, most: number): Generator<Entry> {
    for (let at = this.firstAt(typed), seen = 0; at < this.sorted && seen < most; at++, seen++) {
      const entry = this.entries[at]
      if (!entry?.from.startsWith(typed)) break
      yield entry
    }
    for (let at = this.sorted; at < this.entries.length; at++) {
      const entry = this.entries[at]
      if (entry?.from.startsWith(typed)) yield entry
    }
  }

  private firstAt(typed: string) {
    let [low, high] = [0, this.sorted]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.entries[middle]?.from ?? '') < typed) low = middle + 1
      else high = middle
    }
    return low
  }

  private add(columns: Columns, kind: Suggested, code: number) {
    const value = columns.dictionaries[kind].values[code] ?? ''
    if (!value) return
    const label = labelOf(columns, kind, value)
    const name = namesOf(label)
    for (const text of new Set([name, namesOf(otherName(kind, value))]))
      for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1 || text.length)
        this.entries.push({ kind, code, value, label, name, from: text.slice(at), first: at === 0 })
  }
}

const known = new WeakMap<Columns, Suggestible>()

/** What can be suggested now; `titles` are the open jobs of each title. */
export function suggestible(columns: Columns, titles: readonly number[]): Suggestible {
  const before = known.get(columns)
  if (before?.learn(columns)) return before
  const fresh = new Suggestible(columns, titles)
  known.set(columns, fresh)
  return fresh
}

function sizes({ dictionaries }: Columns) {
  const of = (kind: Suggested) => dictionaries[kind].values.length
  return {
    role: of('role'),
    tech: of('tech'),
    company: of('company'),
    place: of('place'),
    title: of('title'),
  }
}

const keys = (length: number) => Array.from({ length }, (_, i) => i)

function frequent(titles: readonly number[]): number[] {
  const shared = titles.flatMap((count, code) => (count > 1 ? [code] : []))
  return shared.sort((a, b) => (titles[b] ?? 0) - (titles[a] ?? 0)).slice(0, mostTitles)
}

function labelOf(columns: Columns, kind: Suggested, value: string): string {
  if (kind === 'role') return roleName(value)
  if (kind === 'tech') return technologyOfSlug(value) ?? value
  if (kind === 'company') return columns.names.labelOf('company', value)
  return kind === 'place' ? placeLabel(columns, value) : value
}

const otherName = (kind: Suggested, value: string) => (kind === 'role' ? (findRole(value)?.nameFr ?? '') : '')
