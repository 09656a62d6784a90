import { longestTechnology, technologyEntries } from './names'
import { wordsOf } from './tokens'

/**
 * The canonical names of the technologies whose names stand in a text, whether or not they are meant there: “go” is the
 * language, too. For texts that are looked through for known ones.
 */
export function technologiesNamedIn(text: string): Set<string> {
  const words = wordsOf(text).map(({ word }) => word)
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const most = longestTechnology.get(words[at] ?? '') ?? 0
    for (let length = most; length > 0; length--) {
      const entry = technologyEntries.get(words.slice(at, at + length).join(' '))
      if (!entry) continue
      found.add(entry.name)
      break
    }
  }
  return found
}
