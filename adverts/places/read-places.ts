import { fold } from '@/rules/words'
import { type City, type Gazetteer, placeKey, standsFor } from './names'
import { alternatives, cleaned, hybridWord, onsiteWord, remoteWord } from './parts'
import { type Piece, pieceOf, type Qualifier, split } from './pieces'
import { departementNames, states } from './regions'
import { withoutExcepted, withoutTimeZones } from './time-zones'

/** One place; a country or region alone has no coordinates. Degrees; countries are ISO-2. */
export type Place = { city?: string; country?: string; latitude?: number; longitude?: number }

/** What a location text says; `remoteIn` are the ISO-2 countries of remote work or of a region (“EMEA”), empty for none or everywhere. */
export type ReadPlaces = { places: Place[]; workplace?: 'remote' | 'hybrid' | 'onsite'; remoteIn: string[] }

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
  const named = withoutTimeZones(withoutExcepted(text))
  const folded = fold(text)
  const isHybrid = hybridWord.test(folded)
  const isRemote =
    remoteWord.test(folded.replace(hybridWord, ' ')) || /\banywhere\b|\bworld ?wide\b/.test(folded)
  const isOnsite = onsiteWord.test(folded)
  for (const pattern of [hybridWord, remoteWord, onsiteWord]) pattern.lastIndex = 0
  const workplace = isHybrid ? 'hybrid' : isRemote ? 'remote' : isOnsite ? 'onsite' : undefined
  const places: Place[] = []
  const remoteIn: string[] = []
  for (const part of alternatives(named, gazetteer, (name) => pieceOf(name).qualifiers.length > 0)) {
    const read = readAlternative((!isRemote && cityLetters[part]) || part, gazetteer, hint.country)
    for (const place of read.places) if (!places.some((known) => isSame(known, place))) places.push(place)
    remoteIn.push(...read.regions)
  }
  if (isRemote) for (const { city, country } of places) if (!city && country) remoteIn.push(country)
  return { places: places.sort(byDetail), ...(workplace && { workplace }), remoteIn: [...new Set(remoteIn)] }
}

/** Cities that stand as two letters beside others: “SF / NY”; with remote work the letters are a state's. */
const cityLetters: Record<string, string> = { NY: 'New York City', LA: 'Los Angeles', DC: 'Washington, DC' }

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
  const named = namesAmong(pieces, gazetteer, hint)
  const places = pieces.flatMap((piece, at) =>
    named.has(at) ? placeNamed(piece, qualifiersOf(at, pieces, named)) : [],
  )
  if (places.length > 0) return { places, regions }
  const unknown = pieces.find(
    ({ text, qualifiers, work }) => !qualifiers.length && work === undefined && isLikelyName(text),
  )
  const countries = countriesOf(pieces)
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

/** The countries of pieces that name no city; “Germany, DE” is no Delaware. */
function countriesOf(pieces: Piece[]): Set<string> {
  const sure = pieces.flatMap(({ qualifiers: [only, other] }) => (only && !other ? only.country : []))
  return new Set(
    pieces.flatMap(({ qualifiers }) => {
      const chosen = qualifiers.find(({ country }) => sure.includes(country)) ?? qualifiers[0]
      return chosen ? [chosen.country] : []
    }),
  )
}

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
function namesAmong(pieces: Piece[], gazetteer: Gazetteer, hint: string | undefined): Set<number> {
  const named = new Set<number>()
  pieces.forEach(({ text, qualifiers, work }, at) => {
    if (work !== undefined || /^\d+$/.test(text)) return
    if (qualifiers.length === 0) {
      if (gazetteer.has(text) || placeKey(text) in standsFor || withArticle(text, gazetteer, hint))
        named.add(at)
    } else if (isTownOf(pieces[at + 1], text, qualifiers, gazetteer)) {
      named.add(at)
    } else if (cityStates.has(placeKey(text)) && !/^[A-Z]{2}$/.test(text) && !named.has(at - 1)) {
      const isAfterUnknown = at > 0 && pieces[at - 1]?.qualifiers.length === 0
      if (!isAfterUnknown) named.add(at)
    }
  })
  return named
}

/** Whether a name that is also a state's or a country's is a town of the next one: “Victoria, BC”, “Québec, QC”, “Ontario, CA”. */
function isTownOf(next: Piece | undefined, name: string, own: Qualifier[], gazetteer: Gazetteer): boolean {
  if (!next || /^[A-Z]{2,3}$/.test(name)) return false
  if (
    own.every(({ country, region }) => !region && country !== next.text) &&
    states.has(next.text) &&
    /^[A-Z]{2}$/.test(next.text)
  )
    return !own.some(({ country }) => next.qualifiers.some((each) => each.region && each.country === country))
  return next.qualifiers.some(({ country, region }) => {
    const isAround = own.some(
      (each) =>
        each.country === country && (!region || (each.region === region && !/^[A-Z]{2}$/.test(next.text))),
    )
    return !isAround && gazetteer.find(name, country, region) !== undefined
  })
}

/** The countries and states that belong to a name: those behind it, and else those before it. */
function qualifiersOf(at: number, pieces: Piece[], named: Set<number>): Qualifier[] {
  const own = pieces[at]?.qualifiers ?? []
  const behind = beside(1)
  return [...behind, ...(own.length ? (behind.length ? [] : own) : beside(-1))]

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
  return (
    (hint ? gazetteer.find(name, hint) : undefined) ??
    withArticle(name, gazetteer, hint) ??
    gazetteer.find(name)
  )
}

/** “Sorinières” and “Rochelle” alone, in France, are the towns that have an article. */
function withArticle(name: string, gazetteer: Gazetteer, country: string | undefined): City | undefined {
  if (country !== 'FR' || gazetteer.find(name, country)) return undefined
  return ['La', 'Le', 'Les', 'L']
    .map((article) => gazetteer.find(`${article} ${name}`, country))
    .find((city) => city !== undefined)
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
  const city = country === 'FR' ? frenchCase(name) : titleCase(name)
  return { ...(!isDepartement && { city }), ...(country && { country }) }
}

/** Whether an unknown name looks like one of a place: few words, a capital, no digits. */
function isLikelyName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{2,30}$/u.test(name) && name.split(' ').length <= 5
}

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** “ST SULPICE ET CAMEYRAC” is Saint-Sulpice-et-Cameyrac, “LES SORINIERES” keeps its article apart. */
function frenchCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  const [, article = '', rest = ''] = /^(l[ae]s? )?(.*)$/i.exec(name) ?? []
  const words = rest
    .replace(/\bST\b/g, 'SAINT')
    .replace(/\bSTE\b/g, 'SAINTE')
    .split(/[ -]/)
  const small = /^(?:et|la|le|les|sur|sous|en|de|du|des|l|d|a|aux?|lez|les)$/i
  return (
    titleCase(article) +
    words.map((word, at) => (at && small.test(word) ? word.toLowerCase() : titleCase(word))).join('-')
  )
}
