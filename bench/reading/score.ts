import type { Gazetteer } from '@/adverts/places/names'
import { placeKey } from '@/adverts/places/names'
import type { ReadJob } from '@/adverts/read-job'
import type { Label } from './labelled-adverts'

/** How one field of one advert was read: `open` is stated but not read, `invented` read but not stated, `silent` neither. */
export type Verdict = 'right' | 'wrong' | 'open' | 'invented' | 'silent'

export type Score = {
  role: Verdict
  seniority: Verdict
  pay: Verdict
  place: Verdict
  workplace: Verdict
  contract: Verdict
  language: Verdict
  /** Names of technologies that were found rightly, missed, and marked without being meant. */
  found: string[]
  missed: string[]
  marked: string[]
}

/** The fields of an advert as it was read, in the words of its label. */
export function scoreOf(read: ReadJob, label: Label, gazetteer: Gazetteer): Score {
  const { technologies } = label
  return {
    role: label.mayBeOpen && !read.role ? 'right' : verdict(label.roles, read.role),
    seniority: verdict([label.seniority], read.seniority),
    pay: verdict([label.pay], payOf(read)),
    place: isPlaceRight(read, label, gazetteer) ? 'right' : 'wrong',
    workplace: verdict([label.workplace], read.workplace),
    contract: verdict(label.contracts, read.contract),
    language: verdict([label.language], read.language),
    found: technologies.filter((name) => read.technologies.includes(name)),
    missed: technologies.filter((name) => !read.technologies.includes(name)),
    marked: read.technologies.filter((name) => !technologies.includes(name)),
  }
}

function verdict(stated: string[], read: string | null | undefined): Verdict {
  const isStated = stated.some(Boolean)
  if (!read) return isStated ? 'open' : 'silent'
  if (!isStated) return 'invented'
  return stated.includes(read) ? 'right' : 'wrong'
}

/** “45000-52000 EUR year”, “from 42000 EUR year”, “1500-2000 EUR month net”; empty for none. */
export function payOf({ payMin, payMax, payCurrency, payPeriod, payNet }: ReadJob): string {
  if (payMin === null && payMax === null) return ''
  const amounts =
    payMin === null ? `upto ${payMax}` : payMax === null ? `from ${payMin}` : `${payMin}-${payMax}`
  return `${amounts} ${payCurrency} ${payPeriod}${payNet ? ' net' : ''}`
}

type At = { city: string; country: string; latitude?: number | null }

/** The places of an advert as it was read, the main one first. */
export const placesOf = ({ city, country, latitude, otherPlaces }: ReadJob): At[] =>
  [{ city, country, latitude }, ...otherPlaces].filter((place) => place.city || place.country)

function isPlaceRight(read: ReadJob, label: Label, gazetteer: Gazetteer): boolean {
  const places = placesOf(read)
  const isThere = (text: string) => {
    const [, name = '', country = '', region] = /^(.*?) ?([A-Z]{2})(?:\.(\w+))?$/.exec(text) ?? []
    const meant = region ? gazetteer.find(name, country, region) : undefined
    return places.some(
      (place) =>
        placeKey(place.city) === placeKey(name) &&
        place.country === country &&
        (!meant || place.latitude === meant.latitude),
    )
  }
  const isRemoteRight = label.remoteIn.every((country) =>
    country === 'none' ? read.remoteCountries.length === 0 : read.remoteCountries.includes(country),
  )
  return (
    places.length === label.places.length &&
    label.places.every(isThere) &&
    (isRemoteRight || read.workplace !== 'remote')
  )
}
