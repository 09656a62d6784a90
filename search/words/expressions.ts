import type { SearchText } from './search-text'
import { related } from './synonyms'

/** An FTS5 expression that wants all words, each in any of its forms, and all phrases; undefined when none is wanted. */
export function wanted({ words, phrases }: Pick<SearchText, 'words' | 'phrases'>): string | undefined {
  return joined([...words.map(withRelated), ...phrases.map(phrase)])
}

/** The same with the words as they are typed only. */
export function wantedExactly({ words, phrases }: SearchText): string | undefined {
  return joined([...words.map((word) => phrase([word])), ...phrases.map(phrase)])
}

/** An FTS5 expression that finds what must not be there; undefined when all may be. */
export function unwanted({ without }: SearchText): string | undefined {
  return without.length > 0 ? without.map(phrase).join(' OR ') : undefined
}

/** The same words side by side and in this order; undefined for less than two. */
export function inOrder({ words, phrases }: SearchText): string | undefined {
  return words.length > 1 && phrases.length === 0 ? phrase(words) : undefined
}

/** The same expression, answered by titles alone. */
export const inTitle = (expression: string) => `title : (${expression})`

/** The same expression, answered by the names of the role and other facts. */
export const inFacts = (expression: string) => `facts : (${expression})`

// Words hold letters and digits only, so that quoting is enough to keep FTS5's own syntax out.
export const phrase = (words: string[]) => `"${words.join(' ')}"`

const joined = (parts: string[]) => (parts.length > 0 ? parts.join(' AND ') : undefined)

function withRelated(word: string) {
  const other = related.get(word)
  if (!other) return phrase([word])
  const scope = other.column ? `${other.column} : ` : ''
  return `(${phrase([word])} OR ${scope}${phrase([other.phrase])})`
}
