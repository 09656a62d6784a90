import type { SearchText } from './search-text'
import { related } from './synonyms'

type Wanted = Pick<SearchText, 'words' | 'phrases' | 'role' | 'anyRole'>

/** An FTS5 expression that wants all words, each in any of its forms, and all phrases; undefined when none is wanted. */
export const wanted = (typed: Wanted) => expressionOf(typed, withRelated)

export const wantedExactly = (typed: Wanted) => expressionOf(typed, (word) => phrase([word]))

function expressionOf({ words, phrases, role, anyRole = [] }: Wanted, form: (word: string) => string) {
  // “Developer” alone is no engineer of any kind.
  const isNoKin = words.length === 1 && related.get(words[0] ?? '')?.column === 'title'
  const wordsOf = words.map((word) =>
    role?.words.includes(word) ? ofHead(isNoKin ? phrase([word]) : form(word)) : form(word),
  )
  const either = anyRole.map((one) => `(${one.words.map((word) => ofHead(phrase([word]))).join(' AND ')})`)
  return joined([
    ...wordsOf,
    ...(either.length > 0 ? [`(${either.join(' OR ')})`] : []),
    ...phrases.map(phrase),
  ])
}

/** The same expression, answered where a job says its own role: a text may speak of many. */
const ofHead = (expression: string) => `{title facts} : ${expression}`

/** True when titles and roles alone tell what is wanted. */
export const isOfHead = ({ words, phrases, without, role, anyRole }: SearchText) =>
  phrases.length + without.length === 0 &&
  words.length === (role?.words.length ?? 0) &&
  words.length + (anyRole?.length ?? 0) > 0

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
