import { fold } from '@/rules/words'
import { each } from '../columns/facts'
import type { JobIndex } from '../index/file'
import { knownWordsOf } from '../words/corrections'
import { type Entry, kinds, namesOf, type Suggested, suggestible } from './suggestible'

export type Suggestion = {
  kind: Suggested
  value: string
  label: string
  /** Open jobs with just this value; of a title, those that are called just that. */
  count: number
}

const mostShown = 8
const mostOfOneKind = 3
const mostLooked = 5000

/** At most eight roles, titles, technologies, companies and places with a word that begins as typed, or nearly so. */
export function suggestions(index: JobIndex, text: string, now: Date): Suggestion[] {
  const typed = namesOf(text.slice(0, 60))
  if (typed.length === 0) return []
  const found = beginning(index, typed, now)
  if (found.length > 0 || typed.length < 4) return found
  const [last = ''] = typed.split(' ').slice(-1)
  const before = typed.slice(0, typed.length - last.length)
  const near = last.length < 4 ? [] : knownWordsOf(index).nearestBeginnings(last)
  for (const word of near) {
    const other = beginning(index, before + fold(word), now)
    if (other.length > 0) return other
  }
  return []
}

type Met = { entry: Entry; count: number; at: number }

function beginning({ openJobs, columns }: JobIndex, typed: string, now: Date): Suggestion[] {
  const { counts } = openJobs.at(now)
  const met = each(kinds, () => new Set<number>())
  const found: Met[] = []
  for (const entry of suggestible(columns, counts.title).startingWith(typed, mostLooked)) {
    const { kind, code } = entry
    const count = counts[kind][code] ?? 0
    if (count === 0 || met[kind].has(code)) continue
    met[kind].add(code)
    found.push({ entry, count, at: found.length })
  }
  return best(found)
}

/** Those that begin as typed before those with such a word, the most frequent first, and not one kind alone. */
function best(found: Met[]): Suggestion[] {
  const ofKind = each(kinds, (): Met[] => [])
  for (const one of found) keepFirst(ofKind[one.entry.kind], one)
  return kinds
    .flatMap((kind) => ofKind[kind])
    .filter((one) => one.entry.kind !== 'title' || !found.some((other) => repeats(one, other)))
    .sort(inOrder)
    .slice(0, mostShown)
    .map(({ entry: { kind, value, label }, count }) => ({ kind, value, label, count }))
}

/** Puts one among the first few, all of them in order. */
function keepFirst(first: Met[], one: Met) {
  let at = first.length
  while (at > 0 && inOrder(one, first[at - 1] ?? one) < 0) at--
  if (at === mostOfOneKind) return
  first.splice(at, 0, one)
  if (first.length > mostOfOneKind) first.pop()
}

const inOrder = (a: Met, b: Met) =>
  Number(b.entry.first) - Number(a.entry.first) ||
  b.count - a.count ||
  a.entry.label.localeCompare(b.entry.label) ||
  a.at - b.at

const repeats = (one: Met, other: Met) => one.entry.name === other.entry.name && inOrder(other, one) < 0
