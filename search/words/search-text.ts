import { type RoleNamed, roleNamedIn } from './role-names'
import { words as kept, telling } from './words'

/** What a person typed: words in any of their forms, phrases as they stand, and phrases that must not be there. */
export type SearchText = {
  words: string[]
  phrases: string[][]
  without: string[][]
  /** Those of the words that ask for a role: the title or the role of a job must say them, its text is not enough. */
  role?: RoleNamed
  /** Roles of which any will do: “data engineer or data analyst”. */
  anyRole?: RoleNamed[]
  /** Words that lift a job and hide none. */
  ranking?: string[]
}

const quote = '["“”„‟«»″]'
// A minus counts only where a word begins: “back-end” is one word.
const pieces = new RegExp(`(?<=^|\\s)(-)?${quote}([^"“”„‟«»″]*)${quote}|(?<=^|\\s)-(\\S+)|\\S+`, 'gu')

/** Reads “quoted phrases”, -without and words: at most twelve words and six phrases of each kind. */
export function readSearchText(text: string): SearchText {
  const phrases: string[][] = []
  const without: string[][] = []
  const loose: string[] = []
  for (const [piece, minus, quoted, unwanted] of text.slice(0, 200).matchAll(pieces)) {
    if (quoted !== undefined) (minus ? without : phrases).push(phraseOf(quoted))
    else if (unwanted !== undefined) without.push(phraseOf(unwanted))
    else loose.push(piece)
  }
  const some = (list: string[][]) => list.filter((phrase) => phrase.length > 0).slice(0, 6)
  const rest = { phrases: some(phrases), without: some(without) }
  const anyRole = alternatives(loose.join(' '))
  if (anyRole) return { words: [], anyRole, ...rest }
  const words = telling(loose.join(' '))
  return { words, role: roleNamedIn(words), ...rest }
}

/** The roles of a text that names several and says nothing else. */
function alternatives(text: string): RoleNamed[] | undefined {
  const parts = text.split(/ (?:or|ou) |[/,;|]/i).map(telling)
  const roles = parts.flatMap((words) => {
    const role = roleNamedIn(words)
    return role?.words.length === words.length ? [role] : []
  })
  return roles.length > 1 && roles.length === parts.length ? roles.slice(0, 4) : undefined
}

/** The text with each of its words of four letters or more replaced, but for those in quotes or behind a minus. */
export function eachLoose(text: string, replace: (word: string) => string): string {
  return text
    .slice(0, 200)
    .replace(pieces, (piece, _minus, quoted, unwanted) =>
      quoted === undefined && unwanted === undefined ? piece.replace(longWords, replace) : piece,
    )
}

const longWords = /(?<![\p{L}\p{N}])\p{L}{4,40}(?![\p{L}\p{N}])/gu

const phraseOf = (text: string) => kept(text).map((word) => word.slice(0, 40))

/** True when nothing is asked for, not even absence. */
export function isEmpty({ words, phrases, without, anyRole = [] }: SearchText): boolean {
  return words.length + phrases.length + without.length + anyRole.length === 0
}

/** The typed text as one key: two texts that ask the same have the same. */
export function keyOf({ words, phrases, without, anyRole = [], ranking = [] }: SearchText): string {
  const quoted = phrases.map((phrase) => `"${phrase.join(' ')}"`)
  return [
    ...words,
    ...anyRole.map((role) => `|${role.words.join(' ')}`),
    ...quoted,
    ...without.map((phrase) => `-"${phrase.join(' ')}"`),
    ...ranking.map((word) => `~${word}`),
  ].join(' ')
}
