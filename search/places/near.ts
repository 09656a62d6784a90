import { distance, type Point } from '@/rules/places/distance'
import type { Columns } from '../columns/columns'
import { placeKeys } from './keys'

/** The city that `near` means, the one with the most open jobs where several share a name; undefined for no known one. */
export function cityMeant(columns: Columns, near: string, jobsIn: (key: string) => number) {
  const cities = placeKeys(columns, near).filter((key) => pointOf(columns, key))
  return cities.sort((a, b) => jobsIn(b) - jobsIn(a))[0]
}

/** The keys of the cities whose centre lies within a radius in kilometres; the city itself always. */
export function citiesAround(columns: Columns, city: string, radius: number): Set<string> {
  const centre = pointOf(columns, city)
  const keys = columns.dictionaries.place.values.filter((key) => {
    const point = pointOf(columns, key)
    return centre && point && distance(centre, point) <= radius
  })
  return new Set([city, ...keys])
}

function pointOf(columns: Columns, key: string): Point | undefined {
  const { latitude, longitude } = columns.names.find('place', key) ?? {}
  return latitude == null || longitude == null ? undefined : { latitude, longitude }
}
