import { technologiesNamedIn } from '../technologies/in-text'
import { canonicalTechnology } from '../technologies/names'
import { wordsOf } from '../technologies/tokens'

// Said in every CV, in English and French: they find nobody, and would keep a profile from being found.
const silent = new Set(
  'a an and at de des du en et for in la le les of on or ou pour sur the to un une with avec chez'.split(' '),
)

/** The words by which a text is found: folded, C++ and C# whole, and the names that its technologies are known by. */
export function poolWords(text: string): string[] {
  const names = [...technologiesNamedIn(text)].join(' ')
  return wordsOf(`${text} ${names}`).map(({ word }) => word)
}

/** The words that a search wants, at most twelve: “k8s” is Kubernetes. A profile has to hold all of them. */
export function wordsWanted(typed: string): string[] {
  const said = wordsOf(typed)
    .map(({ word }) => word)
    .flatMap((word) => wordsOf(canonicalTechnology(word) ?? word).map((known) => known.word))
  return [...new Set(said)].filter((word) => !silent.has(word)).slice(0, 12)
}
