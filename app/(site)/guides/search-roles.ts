import { distance } from 'fastest-levenshtein'
import { readTitle } from '@/adverts/titles/title'
import { findRole, type Role, roles } from '@/rules/roles/roles'
import { fold } from '@/rules/words'

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^a-z0-9+#.]+/)
    .filter(Boolean)

const known = roles.map((role) => ({
  role,
  words: new Set(wordsOf([role.name, role.nameFr, role.slug.replaceAll('-', ' ')].join(' '))),
}))

/**
 * The roles that a reader may mean, the likeliest first: by another title of the work (“SDET”, “développeur Java”),
 * then by words of its name in English or French, with a typo or unfinished.
 */
export function searchRoles(asked: string): Role[] {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  const titled = findRole(readTitle(asked).role ?? readTitle(corrected(words)).role ?? '')
  const named = known.filter((entry) => words.every((word) => nearest(word, [...entry.words]) !== undefined))
  return [...new Set([...(titled ? [titled] : []), ...named.map(({ role }) => role)])]
}

const vocabulary = [...new Set(known.flatMap((entry) => [...entry.words]))]

const corrected = (words: string[]) => words.map((word) => nearest(word, vocabulary) ?? word).join(' ')

/** The known word that one is, begins or misspells: one slip from four letters on, two from eight. */
function nearest(word: string, among: string[]): string | undefined {
  const begun =
    among.find((one) => one === word) ?? among.find((one) => word.length > 1 && one.startsWith(word))
  if (begun) return begun
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0
  return among.find((one) => one.length >= 4 && distance(word, one) <= slips)
}
