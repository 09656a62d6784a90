import { type Filter, withoutFilter } from '../query'
import { readSearchText } from '../words/search-text'
import { telling } from '../words/words'
import type { UnderstoodQuery } from './understood'

export type Looser = {
  query: UnderstoodQuery
  word?: string
  filter?: Filter
  /** The one value of the filter that is let go of, where all were asked for. */
  value?: string
  hasRole: boolean
}

/**
 * The search without each of the filters that its words were taken for, without each of its words (a role is one), and
 * without each of the technologies where it asks for all.
 */
export function loosened(query: UnderstoodQuery): Looser[] {
  const { text, ranking } = query
  const named = roleIn(text)
  const others = text
    .replace(named ?? '', ' ')
    .split(/\s+/)
    .filter(Boolean)
  const pieces = named ? [named, ...others] : others
  return [
    ...query.meant.map((filter) => ({
      filter,
      query: { ...query, ...withoutFilter(query, filter) },
      hasRole: true,
    })),
    ...(query.all ? query.tech : []).map((value) => ({
      filter: 'tech' as const,
      value,
      query: { ...query, ...withoutFilter(query, 'tech', value) },
      hasRole: true,
    })),
    ...(pieces.length > 1 ? pieces : []).map((word) => {
      const rest = text.replace(word, ' ').replace(/\s+/g, ' ').trim()
      const q = [rest, ranking].filter(Boolean).join(' ')
      return { word, query: { ...query, text: rest, q }, hasRole: word !== named }
    }),
  ]
}

/** The words of a text that name a role, as they are written there. */
function roleIn(text: string): string | undefined {
  const { role } = readSearchText(text)
  if (!role) return undefined
  const pieces = text.split(/\s+/)
  for (let length = 1; length <= pieces.length; length++)
    for (let at = 0; at + length <= pieces.length; at++) {
      const run = pieces.slice(at, at + length).join(' ')
      const found = telling(run)
      if (role.words.every((word) => found.includes(word))) return run
    }
  return undefined
}
