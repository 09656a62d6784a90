import { languages, quality, web } from './lists/development'
import { data, infrastructure, trades } from './lists/operations'
import { wordsOf } from './tokens'

/** How a name must be written to be believed: anywhere, exactly so, with a capital, in a telling context, or in a list. */
export type Trust = 'sure' | 'exact' | 'capital' | 'context' | 'list'
/** `written` is the writing that an exact name must have. */
export type Entry = { name: string; trust: Trust; written: string }

const marks: Record<string, Trust> = { '~': 'capital', '?': 'context', '!': 'list', '=': 'exact' }

/** What each name and synonym stands for, by its words. */
export const technologyEntries = new Map<string, Entry>()
/** How many words the longest key has that begins with a word. */
export const longestTechnology = new Map<string, number>()
const names: string[] = []

for (const line of [languages, web, quality, data, infrastructure, trades].join('\n').split(/[;\n]/)) {
  const [marked = '', synonyms = ''] = line.split(' = ').map((part) => part.trim())
  if (!marked) continue
  const name = marked.replace(/^[~?!=]/, '')
  names.push(name)
  for (const key of [marked, ...synonyms.split(', ').filter(Boolean)]) {
    const word = key.replace(/^[~?!=]/, '')
    const atoms = wordsOf(word).map((atom) => atom.word)
    const [first = ''] = atoms
    technologyEntries.set(atoms.join(' '), { name, trust: marks[key.charAt(0)] ?? 'sure', written: word })
    longestTechnology.set(first, Math.max(longestTechnology.get(first) ?? 0, atoms.length))
  }
}

/** Every canonical name, in the order of the lists. */
export const technologyNames: readonly string[] = names

/** The canonical name of a technology that someone typed or tagged as one: “k8s” is “Kubernetes”; undefined when unknown. */
export function canonicalTechnology(name: string): string | undefined {
  return technologyEntries.get(
    wordsOf(name)
      .map((atom) => atom.word)
      .join(' '),
  )?.name
}
