import { fold } from '../rules/words'
import { related, spellings, symbols } from './synonyms'

// Said in every advert or every search: they find nothing and would keep a job from matching.
const silent = new Set(
  'a an and at de des du en et for in job jobs la le les of or ou pour sur the to un une with chez emploi emplois'.split(
    ' ',
  ),
)

/** The words of a text as the index keeps them: folded, one spelling a word, letters and digits only. */
export function words(text: string): string[] {
  const plain = symbols.reduce((rest, [pattern, name]) => rest.replace(pattern, name), fold(text))
  const pieces = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const found: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    const pair = spellings.get(`${piece} ${pieces[i + 1]}`)
    if (pair) i++
    found.push(pair ?? spellings.get(piece) ?? piece)
  }
  return found
}

/** What a person typed, as at most twelve different words; empty when there is nothing to look for. */
export function typedWords(typed: string): string[] {
  const withoutElisions = fold(typed.slice(0, 200)).replace(/\b(?:[cdjlmnst]|qu)['’]/g, ' ')
  const all = [...new Set(words(withoutElisions))].map((word) => word.slice(0, 40))
  const telling = all.filter((word) => !silent.has(word))
  return (telling.length > 0 ? telling : all).slice(0, 12)
}

/** An FTS5 expression that wants all these words, each in any of its forms. */
export function matchAll(typed: string[]): string {
  return typed.map(withRelated).join(' AND ')
}

/** An FTS5 expression that wants all these words as they are. */
export function matchExactly(typed: string[]): string {
  return typed.map(quote).join(' AND ')
}

/** The same expression, answered by titles alone. */
export const inTitle = (expression: string) => `title : (${expression})`

function withRelated(word: string) {
  const other = related.get(word)
  if (!other) return quote(word)
  const scope = other.column ? `${other.column} : ` : ''
  return `(${quote(word)} OR ${scope}${quote(other.phrase)})`
}

// Words hold letters and digits only, so that quoting is enough to keep FTS5's own syntax out.
const quote = (phrase: string) => `"${phrase}"`
