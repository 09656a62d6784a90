import { countryOf } from '@/rules/places/countries'
import { fold } from '@/rules/words'
import { type City, type Gazetteer, placeKey, standsFor } from './names'
import { departementNames, departements, otherRegions, states, workRegions } from './regions'

/** One place; a country or region alone has no coordinates. Degrees; countries are ISO-2. */
export type Place = { city?: string; country?: string; latitude?: number; longitude?: number }

/** What a location text says; `remoteIn` are the ISO-2 countries of remote work or of a region (“EMEA”), empty for none or everywhere. */
export type ReadPlaces = { places: Place[]; workplace?: 'remote' | 'hybrid' | 'onsite'; remoteIn: string[] }

type Qualifier = { country: string; region?: string }
type Piece = { text: string; qualifiers: Qualifier[]; work?: string }

const remoteWord =
  /\b(?:fully remote|full remote|100 ?% remote|100 ?% teletravail|remote(?:ly)?(?:-first| first| only| opening| office| friendly| considered| based)?|remoto|home ?-?based|teletravail(?: complet| total)?|a distance|work from home|work from anywhere|wfh|home ?-?office|distributed|telecommute|virtual)\b/g
const hybridWord =
  /\b(?:hybrid(?:e|es)?(?: available| remote| work)?|teletravail (?:partiel|possible|ponctuel)|flex(?:ible)? office)\b/g
const onsiteWord = /\b(?:on-?site|on site|sur site|in-?office|in office|presentiel|in person|in-person)\b/g
const noise =
  /\b(?:hq|headquarters?|head office|main office|office|offices|only|based|fully|available|preferred|required|metro area|metropolitan area|metropolitan region|metro|and surrounding areas?|area|greater|region of|region de|city of|ville de|near|anywhere in|within|any location|multiple locations|various locations|cedex ?\d*|dept|departement|formerly bangalore|must be in|candidates?|possible|timezones?|time zones?|in the|in)\b/g

/** The first place of a text; see `readPlaces`. */
export function readPlace(
  text: string,
  gazetteer: Gazetteer,
  hint: { country?: string } = {},
): Place | undefined {
  return readPlaces(text, gazetteer, hint).places[0]
}

/**
 * The places that a location text names, in any of the usual writings (“75 - Paris 12e Arrondissement”, “London, UK”,
 * “Paris or Remote”, “Remote (US)”). A name that several cities share goes by its country or state, then by the
 * hint's country, then by population; else it keeps its name without coordinates.
 */
export function readPlaces(text: string, gazetteer: Gazetteer, hint: { country?: string } = {}): ReadPlaces {
  const folded = fold(text)
  const isHybrid = hybridWord.test(folded)
  const isRemote =
    remoteWord.test(folded.replace(hybridWord, ' ')) || /\banywhere\b|\bworld ?wide\b/.test(folded)
  const isOnsite = onsiteWord.test(folded)
  for (const pattern of [hybridWord, remoteWord, onsiteWord]) pattern.lastIndex = 0
  const workplace = isHybrid ? 'hybrid' : isRemote ? 'remote' : isOnsite ? 'onsite' : undefined
  const places: Place[] = []
  const remoteIn: string[] = []
  for (const part of alternatives(text)) {
    const read = readAlternative(part, gazetteer, hint.country)
    for (const place of read.places) if (!places.some((known) => isSame(known, place))) places.push(place)
    remoteIn.push(...read.regions)
  }
  if (isRemote) for (const { city, country } of places) if (!city && country) remoteIn.push(country)
  return { places: places.sort(byDetail), ...(workplace && { workplace }), remoteIn: [...new Set(remoteIn)] }
}

const isSame = (a: Place, b: Place) => a.city === b.city && a.country === b.country
const detail = (place: Place) => (place.latitude === undefined ? 0 : 2) + (place.city === undefined ? 0 : 1)
const byDetail = (a: Place, b: Place) => detail(b) - detail(a)

function readAlternative(part: string, gazetteer: Gazetteer, hint: string | undefined) {
  const pieces = part
    .split(separator)
    .map(cleaned)
    .filter(Boolean)
    .flatMap((piece) => split(piece, gazetteer))
  const regions = pieces.flatMap(({ work }) => work?.split(' ').filter(Boolean) ?? [])
  const named = namesAmong(pieces, gazetteer)
  const places = pieces.flatMap((piece, at) =>
    named.has(at) ? placeNamed(piece, qualifiersOf(at, pieces, named)) : [],
  )
  if (places.length > 0) return { places, regions }
  const unknown = pieces.find(
    ({ text, qualifiers, work }) => !qualifiers.length && work === undefined && isLikelyName(text),
  )
  const countries = new Set(
    pieces.flatMap((piece) => piece.qualifiers.slice(0, 1).map(({ country }) => country)),
  )
  if (unknown && (countries.size === 1 || (hint && countries.size === 0))) {
    return { places: [unlocated(unknown.text, [...countries][0] ?? hint)], regions }
  }
  return { places: [...countries].map((country): Place => ({ country })), regions }

  function placeNamed(piece: Piece, qualifiers: Qualifier[]): Place[] {
    const found = findCity(piece.text, gazetteer, qualifiers, hint)
    if (found) return [placeOf(found)]
    const country = qualifiers[0]?.country ?? piece.qualifiers[0]?.country ?? hint
    return [unlocated(piece.text, country)]
  }
}

const separator =
  /,|\(|\)| [-–—:] |[-–—:] | [-–—]|(?<=\p{L})[-–—](?=(?:remote|hybrid|onsite|iberia|apac|emea|noram|us|usa|eu)\b)/iu

/** States and countries that are first of all a city when they stand alone, in front, or behind another's state. */
const cityStates = new Set([
  'new york city',
  'washington d c',
  'singapore',
  'luxembourg',
  'hong kong',
  'mexico city',
  'monaco',
])

/** Where the pieces are that name a city: those the gazetteer has, and a state's name where it means its city. */
function namesAmong(pieces: Piece[], gazetteer: Gazetteer): Set<number> {
  const named = new Set<number>()
  pieces.forEach(({ text, qualifiers, work }, at) => {
    if (work !== undefined || /^\d+$/.test(text)) return
    if (qualifiers.length === 0) {
      if (gazetteer.has(text) || placeKey(text) in standsFor) named.add(at)
    } else if (cityStates.has(placeKey(text)) && !/^[A-Z]{2}$/.test(text) && !named.has(at - 1)) {
      const isAfterUnknown = at > 0 && pieces[at - 1]?.qualifiers.length === 0
      if (!isAfterUnknown) named.add(at)
    }
  })
  return named
}

/** The countries and states that belong to a name: those behind it, and else those before it. */
function qualifiersOf(at: number, pieces: Piece[], named: Set<number>): Qualifier[] {
  const own = pieces[at]?.qualifiers ?? []
  return [...beside(1), ...(own.length ? own : beside(-1))]

  function beside(step: number): Qualifier[] {
    const taken: Qualifier[] = []
    let next = at + step
    for (; next >= 0 && next < pieces.length && !named.has(next); next += step) {
      taken.push(...(pieces[next]?.qualifiers ?? []))
    }
    const isAnothers = step < 0 && named.has(next)
    return isAnothers ? [] : taken
  }
}

/** The city of a name; a country or state that was said is never ignored. */
function findCity(
  name: string,
  gazetteer: Gazetteer,
  qualifiers: Qualifier[],
  hint: string | undefined,
): City | undefined {
  const stand = standsFor[placeKey(name)]
  if (stand) return gazetteer.find(stand[0], stand[1])
  const regional = qualifiers.filter(({ region }) => region)
  for (const { country, region } of [...regional, ...qualifiers]) {
    const found = gazetteer.find(name, country, region)
    if (found) return found
  }
  if (qualifiers.length) return undefined
  return (hint ? gazetteer.find(name, hint) : undefined) ?? gazetteer.find(name)
}

/** A piece with what it may qualify; “Lehi UT” and “San Mateo CA United States” come apart at their end. */
function split(text: string, gazetteer: Gazetteer): Piece[] {
  const whole = pieceOf(text)
  if (whole.qualifiers.length || whole.work !== undefined) return [whole]
  if (gazetteer.find(text) && !/ [A-Z]{2}$/.test(text)) return [whole]
  const words = text.split(' ')
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const tail = pieceOf(words.slice(-count).join(' '))
    if (tail.qualifiers.length || tail.work)
      return [...split(words.slice(0, -count).join(' '), gazetteer), tail]
    const head = pieceOf(words.slice(0, count).join(' '))
    if (head.qualifiers.length && !/^\p{L}{2}$/u.test(head.text))
      return [head, ...split(words.slice(count).join(' '), gazetteer)]
  }
  return [whole]
}

function pieceOf(text: string): Piece {
  const key = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const work = workRegions.get(key)
  if (work !== undefined) return { text, qualifiers: [], work }
  const country = text === 'CAN' ? 'CA' : text === 'ISR' ? 'IL' : countryOf(text)
  const qualifiers: (Qualifier | undefined)[] = [
    states.get(/^[A-Z]{2}$/.test(text) ? text : key),
    departements.get(text.padStart(2, '0').toUpperCase()),
    otherRegions.get(key),
    country ? { country } : undefined,
  ]
  return { text, qualifiers: qualifiers.filter((each) => each !== undefined) }
}

/** The texts of each place: semicolons, bars, “or” and slashes part them. */
function alternatives(text: string): string[] {
  return text
    .replace(/[\u00a0\u2028\u2029\t\n]+/g, ' ')
    .replace(
      /^\s*(?:(\d{5})|(0[1-9]|[1-9]\d|2[AB]|9[78]\d))\s*-\s*(?=\p{L})/u,
      (_, post, code) => `${post ? post.slice(0, 2) : code} (`,
    )
    .replace(/\((\d{2}|2[AB]|97\d)\)/, ' ($1)')
    .split(/;|\||\/|&| or | ou | oder | and | et | \+ |·|•/i)
    .map((part) => part.trim())
    .filter(Boolean)
}

function cleaned(piece: string): string {
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

const placeOf = ({ name, country, latitude, longitude }: City): Place => ({
  city: name,
  country,
  latitude,
  longitude,
})

/** A name that the gazetteer does not know there; a département is no town. */
function unlocated(name: string, country: string | undefined): Place {
  const isDepartement = country === 'FR' && departementNames.has(placeKey(name))
  return { ...(!isDepartement && { city: titleCase(name) }), ...(country && { country }) }
}

/** Whether an unknown name looks like one of a place: few words, a capital, no digits. */
function isLikelyName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{2,30}$/u.test(name) && name.split(' ').length <= 5
}

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}
