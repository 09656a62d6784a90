import type { SearchText } from './search-text'
import { related } from './synonyms'

type Wanted = Pick<SearchText, 'words' | 'phrases' | 'role' | 'anyRole'>

/** What a job must hold: a phrase, of one word or more, in any of the columns named or anywhere; or several such things. */
export type Expression =
  | { phrase: string; columns?: string[] }
  | { all: Expression[] }
  | { any: Expression[] }

/** What wants all words, each in any of its forms, and all phrases; undefined when none is wanted. */
export const wanted = (typed: Wanted) => expressionOf(typed, withRelated)

export const wantedExactly = (typed: Wanted) => expressionOf(typed, (word) => phrase([word]))

function expressionOf(
  { words, phrases, role, anyRole = [] }: Wanted,
  form: (word: string) => Expression,
): Expression | undefined {
  // “Developer” alone is no engineer of any kind.
  const isNoKin = words.length === 1 && related.get(words[0] ?? '')?.column === 'title'
  const wordsOf = words.map((word) =>
    role?.words.includes(word) ? ofHead(isNoKin ? phrase([word]) : form(word)) : form(word),
  )
  const either = anyRole.map((one) => ({ all: one.words.map((word) => ofHead(phrase([word]))) }))
  const all = [...wordsOf, ...(either.length > 0 ? [{ any: either }] : []), ...phrases.map(phrase)]
  return all.length > 0 ? { all } : undefined
}

/** The same expression, answered where a job says its own role: a text may speak of many. */
const ofHead = (expression: Expression) => within(['title', 'facts'], expression)

/** True when titles and roles alone tell what is wanted. */
export const isOfHead = ({ words, phrases, without, role, anyRole }: SearchText) =>
  phrases.length + without.length === 0 &&
  words.length === (role?.words.length ?? 0) &&
  words.length + (anyRole?.length ?? 0) > 0

/** What must not be there; undefined when all may be. */
export function unwanted({ without }: SearchText): Expression | undefined {
  return without.length > 0 ? { any: without.map(phrase) } : undefined
}

/** The same words side by side and in this order; undefined for less than two. */
export function inOrder({ words, phrases }: SearchText): Expression | undefined {
  return words.length > 1 && phrases.length === 0 ? phrase(words) : undefined
}

/** The same expression, answered by titles alone. */
export const inTitle = (expression: Expression) => within(['title'], expression)

/** The same expression, answered by the names of the role and other facts. */
export const inFacts = (expression: Expression) => within(['facts'], expression)

export const phrase = (words: string[]): Expression => ({ phrase: words.join(' ') })

function withRelated(word: string): Expression {
  const other = related.get(word)
  if (!other) return phrase([word])
  return { any: [phrase([word]), { phrase: other.phrase, ...(other.column && { columns: [other.column] }) }] }
}

/** Columns narrow down those that are named already; where none is left, nothing is found. */
function within(columns: string[], expression: Expression): Expression {
  if ('all' in expression) return { all: expression.all.map((part) => within(columns, part)) }
  if ('any' in expression) return { any: expression.any.map((part) => within(columns, part)) }
  const { columns: named = columns } = expression
  return { ...expression, columns: columns.filter((column) => named.includes(column)) }
}

/** The expression as FTS5 reads it; undefined where nothing can be found. */
export function fts(expression: Expression): string | undefined {
  if ('phrase' in expression) {
    const { phrase, columns } = expression
    if (columns?.length === 0) return undefined
    // Words hold letters and digits only, so that quoting is enough to keep FTS5's own syntax out.
    return columns ? `{${columns.join(' ')}} : "${phrase}"` : `"${phrase}"`
  }
  if ('all' in expression) {
    const parts = expression.all.map(fts)
    return parts.includes(undefined) ? undefined : `(${parts.join(' AND ')})`
  }
  const parts = expression.any.map(fts).filter(Boolean)
  return parts.length > 0 ? `(${parts.join(' OR ')})` : undefined
}
