import { fold } from '@/rules/words'
import { masculine, secondEndings, spellings, symbols } from './synonyms'

// Said in every advert or every search: they find nothing and would keep a job from matching.
const silent = new Set(
  'a an and at de des du en et for in job jobs la le les of or ou pour sur the to un une with chez emploi emplois'.split(
    ' ',
  ),
)

/** The first words of the spellings that are two: trying every pair of an advert takes longer than all else. */
const firstOfTwo = new Set(
  [...spellings.keys()].flatMap((key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : [])),
)

/** A word by its first letter and its length, as a number below 4,096. */
const looksOf = (word: string) => ((word.charCodeAt(0) & 127) << 5) | Math.min(word.length, 31)

/** What the words look like that have another spelling: to look each word of an advert up takes longer than all else. */
const looksSpelled = new Uint8Array(4096)
for (const word of [...spellings.keys(), ...firstOfTwo]) looksSpelled[looksOf(word)] = 1

/** “IT” is the trade where it is written so; in lower case it is the pronoun. */
const trade = /\bIT\b/g

/** The words of a text as the index keeps them: folded, one spelling a word, letters and digits only. */
export function words(text: string): string[] {
  const single = fold(text.replace(trade, ' infotech ')).replace(secondEndings, ' ')
  const plain = /[+#]|\.net/.test(single)
    ? symbols.reduce((rest, [pattern, name]) => rest.replace(pattern, name), single)
    : single
  const pieces: string[] = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  let length = 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    if (!looksSpelled[looksOf(piece)]) {
      pieces[length++] = masculine(piece)
      continue
    }
    const pair = firstOfTwo.has(piece) ? spellings.get(`${piece} ${pieces[i + 1]}`) : undefined
    if (pair) i++
    pieces[length++] = pair ?? spellings.get(piece) ?? masculine(piece)
  }
  pieces.length = length
  return pieces
}

/** The different words of a text that say something: at most twelve, of at most forty characters. */
export function telling(text: string): string[] {
  const withoutElisions = fold(text.replace(/\bit\b/gi, ' infotech ')).replace(
    /\b(?:[cdjlmnst]|qu)['’]/g,
    ' ',
  )
  const all = [...new Set(words(withoutElisions))].map((word) => word.slice(0, 40))
  const speaking = all.filter((word) => !silent.has(word))
  return (speaking.length > 0 ? speaking : all).slice(0, 12)
}
