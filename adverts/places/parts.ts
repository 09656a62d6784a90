import { fold } from '@/rules/words'
import type { Gazetteer } from './names'

export const remoteWord =
  /\b(?:fully remote|full remote|100 ?% remote|100 ?% teletravail|remote(?:ly)?(?:-first| first| only| opening| office| friendly| considered| based)?|remoto|home ?-?based|teletravail(?: complet| total)?|a distance|work from home|work from anywhere|wfh|home ?-?office|distributed|telecommute|virtual)\b/g
export const hybridWord =
  /\b(?:hybrid(?:e|es)?(?: available| remote| work)?|teletravail (?:partiel|possible|ponctuel)|flex(?:ible)? office)\b/g
export const onsiteWord =
  /\b(?:on-?site|on site|sur site|in-?office|in office|presentiel|in person|in-person)\b/g
const noise =
  /\b(?:hq|headquarters?|head office|main office|office|offices|only|based|fully|available|preferred|required|metro area|metropolitan area|metropolitan region|metro|and surrounding areas?|area|greater|region of|region de|city of|ville de|near|anywhere in|within|any location|\d* ?(?:multiple|various|several)? ?locations|toute la|principaute de|principality of|cedex ?\d*|dept|departement|formerly bangalore|must be in|candidates?|possible|timezones?|time zones?|in the|in)\b/g

/** Codes of INSEE and of the post for the cities that have many: 75056 and 75011 are Paris. */
const cityCodes: [RegExp, string][] = [
  [/^\s*75(?:056|[01]\d\d)\s*$/, 'Paris, France'],
  [/^\s*69(?:123|00\d|38\d)\s*$/, 'Lyon, France'],
  [/^\s*13(?:055|0(?:0\d|1[0-6])|2[01]\d)\s*$/, 'Marseille, France'],
]

/** The texts of each place: semicolons, bars, “or” and slashes part them, unless the whole is one name, or one town behind its département (“33 - ST SULPICE ET CAMEYRAC”). `isRegion` knows names of countries and regions. */
export function alternatives(
  given: string,
  gazetteer: Gazetteer,
  isRegion: (name: string) => boolean,
): string[] {
  const text = cityCodes.find(([code]) => code.test(given))?.[1] ?? given
  return text
    .replace(/[\u00a0\u2028\u2029\t\n]+/g, ' ')
    .replace(
      /^\s*(?:(\d{5})|(0[1-9]|[1-9]\d|2[AB]|9[78]\d))\s*-\s*(?=\p{L})/u,
      (_, post, code) => `${post ? post.slice(0, 2) : code} (`,
    )
    .replace(/\((\d{2}|2[AB]|97\d)\)/, ' ($1)')
    .replace(/(\p{L}[\p{L} '-]+) \((l[ae]s?|l')\)/iu, '$2 $1')
    .split(/;|\||\/|·|•/)
    .flatMap((part) =>
      isOneName(part, gazetteer, isRegion) ? [part] : part.split(/&| or | ou | oder | and | et | \+ /i),
    )
    .map((part) => part.trim())
    .filter(Boolean)
}

function isOneName(part: string, gazetteer: Gazetteer, isRegion: (name: string) => boolean): boolean {
  if (!/ (?:and|et) |&/i.test(part)) return false
  if (/^\s*(?:\d\d|2[AB]|97\d) \(/.test(part)) return true
  const name = cleaned(part.replace(/^[^(]*\(/, ''))
  return gazetteer.has(name) || isRegion(name)
}

export function cleaned(piece: string): string {
  const plain = piece
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s.'’%-]/gu, ' ')
    .replace(/\b(paris|lyon|marseille)\s+\d{1,2}\s*(?:er|e|eme|ème|nd)?\b(?:\s+arrondissement)?/giu, '$1')
    .replace(/^\d{4,5}(?:-\d+)?\s+(?=\p{L})|(?<=\p{L})\s+\d{5}(?:-\d{4})?$/gu, '')
  return [hybridWord, remoteWord, onsiteWord, noise]
    .reduce(without, plain)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.'-]+|[\s'-]+$/g, '')
}

/** A text without what a pattern for folded texts finds in it; “IN” is Indiana, not a preposition. */
function without(text: string, pattern: RegExp): string {
  const folded = fold(text)
  if (folded.length !== text.length) return folded.replace(pattern, ' ')
  let kept = ''
  let from = 0
  for (const match of folded.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (/^[A-Z]{2}$/.test(text.slice(match.index, end))) continue
    kept += `${text.slice(from, match.index)} `
    from = end
  }
  return kept + text.slice(from)
}
