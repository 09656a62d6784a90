import { countryOf } from '@/rules/places/countries'
import type { Workplace } from '@/rules/vocabulary'
import type { SaidPlace } from '../imported-job'
import type { Gazetteer } from './names'
import { type Place, type ReadPlaces, readPlaces } from './read-places'
import { isDepartement } from './regions'

/** The places of a job, the main one first; ISO-2 `countries` are those that the source names for remote work. */
export type LocatedPlaces = { places: Place[]; workplace?: Workplace; countries: string[] }

const mostPlaces = 20
/** Boards say the same few hundred places again and again; above so many the memory begins anew. */
const mostRemembered = 20_000

/** A reader of places that remembers what it has read: a location text costs 30 µs, its repetition almost none. */
export function placeReader(gazetteer: Gazetteer) {
  const remembered = new Map<string, ReadPlaces>()

  function read(text: string, country: string | undefined): ReadPlaces {
    const key = `${country ?? ''}|${text}`
    const known = remembered.get(key)
    if (known) return known
    if (remembered.size > mostRemembered) remembered.clear()
    const places = isDepartement(text)
      ? { places: [{ country: 'FR' }], remoteIn: [] }
      : readPlaces(text, gazetteer, country ? { country } : {})
    remembered.set(key, places)
    return places
  }

  return function locate(said: SaidPlace[]): LocatedPlaces {
    const found = said.map((place) => locateOne(place, read))
    const places = distinct(found.flatMap((each) => each.places)).slice(0, mostPlaces)
    const workplace = found.find((each) => each.workplace)?.workplace
    return {
      places,
      ...(workplace && { workplace }),
      countries: [...new Set(found.flatMap((each) => each.countries))],
    }
  }
}

function locateOne(said: SaidPlace, read: (text: string, country?: string) => ReadPlaces) {
  const country = said.country ? countryOf(said.country) : undefined
  const named = read(said.text, country)
  const spelt = said.address ? read(said.address, country).places[0] : undefined
  const isElsewhere = named.workplace === 'remote' && !named.places.some(({ city }) => city)
  const regions = country || !said.country ? [] : read(said.country, undefined).remoteIn

  const places = (isElsewhere ? named.places : chosen(named.places, spelt)).map(withoutRegion)
  const [main, ...others] = places.length > 0 ? places : [{ ...(country && { country }) }]
  return {
    places: [{ ...main, ...degreesOf(said) }, ...others.filter(isFound)].filter(
      (place) => place.city || place.country,
    ),
    workplace: named.workplace,
    countries: named.remoteIn.length > 0 ? named.remoteIn : country ? [country] : regions,
  }
}

/** Parts of a country that are written where a town stands, and that no gazetteer has. */
const region = /^(?:everywhere|anywhere|(?:east|west) coast|eastern|western|central|northern|southern)$/i

const withoutRegion = ({ city, ...place }: Place): Place =>
  city && !(place.latitude === undefined && region.test(city)) ? { city, ...place } : place

/** Behind the first, a name that no gazetteer has is a remark more often than a place: “travel in Essonne”. */
const isFound = ({ city, latitude }: Place) => !city || latitude !== undefined

/** The address is surer than the text (“Portland” alone is Oregon’s), but the text may name more places than one. */
function chosen(named: Place[], spelt: Place | undefined): Place[] {
  if (spelt?.latitude === undefined) return named.length > 0 || !spelt ? named : [spelt]
  return named.length > 1 ? [spelt, ...named.filter(({ city }) => city && city !== spelt.city)] : [spelt]
}

function degreesOf({ latitude, longitude }: SaidPlace) {
  const isOnEarth = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : {}
}

function distinct(places: Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ city = '', country = '' }) => {
    const key = `${city}|${country}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
