import { fold } from '@/rules/words'
import type { JobIndex } from '../index/file'
import { knownWordsOf } from '../words/corrections'
import { namesOf, type Suggested, suggestible } from './suggestible'

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

function beginning({ openJobs, columns }: JobIndex, typed: string, now: Date): Suggestion[] {
  const { counts } = openJobs.at(now)
  const met = new Set<string>()
  const found: (Suggestion & { first: boolean })[] = []
  for (const { kind, code, label, value, first } of suggestible(columns, counts.title).startingWith(
    typed,
    mostLooked,
  )) {
    const count = counts[kind][code] ?? 0
    if (count === 0 || met.has(`${kind} ${value}`)) continue
    met.add(`${kind} ${value}`)
    found.push({ kind, value, label, count, first })
  }
  return best(found)
}

/** Those that begin as typed before those with such a word, the most frequent first, and not one kind alone. */
function best(found: (Suggestion & { first: boolean })[]): Suggestion[] {
  const taken = new Map<string, number>()
  return found
    .sort((a, b) => Number(b.first) - Number(a.first) || b.count - a.count || a.label.localeCompare(b.label))
    .filter(({ kind, label }) => {
      const sameName = taken.has(namesOf(label))
      taken.set(namesOf(label), 1)
      const ofKind = (taken.get(`kind ${kind}`) ?? 0) + 1
      taken.set(`kind ${kind}`, ofKind)
      return ofKind <= mostOfOneKind && !(kind === 'title' && sameName)
    })
    .slice(0, mostShown)
    .map(({ first: _, ...suggestion }) => suggestion)
}
