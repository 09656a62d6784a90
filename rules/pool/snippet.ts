import { wordsOf } from '../technologies/tokens'

/** A few words of a text around one that was looked for. */
export type Snippet = { before: string; hit: string; after: string }

const around = 70
const shortestBegun = 4

/**
 * Where a text first says one of the words that were wanted, with what stands around it in its line; undefined where it
 * says none. A list of profiles names nobody, so that no line is shown that holds a part of the `name`, an address, a link
 * or a number as long as a telephone’s.
 */
export function snippetOf(text: string, wanted: string[], name: string): Snippet | undefined {
  const named = new Set(wordsOf(name).flatMap(({ word }) => (word.length > 1 ? word : [])))
  for (const line of text.split(/\n+/)) {
    const words = wordsOf(line)
    const hit = words.find(({ word }) => wanted.some((one) => isMeant(word, one)))
    if (!hit || tellsWho(line) || words.some(({ word }) => named.has(word))) continue
    return {
      before: lastOf(line.slice(0, hit.start)),
      hit: line.slice(hit.start, hit.end),
      after: firstOf(line.slice(hit.end)),
    }
  }
  return undefined
}

const isMeant = (word: string, wanted: string) =>
  wanted.length < shortestBegun ? word === wanted : word.startsWith(wanted)

const tellsWho = (line: string) =>
  /@|https?:|www\.|\.(?:com|fr|org|net|io|dev|eu)\b/i.test(line) || line.replace(/\D/g, '').length >= 9

/** The end of what stands before, from a whole word on. */
function lastOf(text: string): string {
  const kept = text.trimStart()
  return kept.length <= around ? kept : `… ${kept.slice(-around).replace(/^\S*\s/, '')}`
}

function firstOf(text: string): string {
  const kept = text.trimEnd()
  return kept.length <= around ? kept : `${kept.slice(0, around).replace(/\s\S*$/, '')} …`
}
