import type { JobIndex } from '../index/file'
import { placeKeys } from '../places/keys'
import { citiesAround, cityMeant } from '../places/near'
import type { JobQuery } from '../query'
import { type Correction, correctionOf } from '../words/corrections'

/** The query as the index understands it: places are keys, and `around` are the keys of the places near `near`. */
export type UnderstoodQuery = JobQuery & { around?: ReadonlySet<string>; corrected?: Correction }

/** The query with known words for mistyped ones and keys for places; a place that nobody knows stays, and finds nothing. */
export function understood(index: JobIndex, query: JobQuery): UnderstoodQuery {
  const { columns, openJobs } = index
  const place = query.place.flatMap((text) => {
    const keys = placeKeys(columns, text)
    return keys.length > 0 ? keys : [text]
  })
  const corrected = correctionOf(index, query.q)
  const q = corrected?.to ?? query.q
  const asked = { ...query, q, corrected, place: [...new Set(place)] }
  if (!query.near) return asked
  const jobsIn = (key: string) => openJobs.counts.place[columns.dictionaries.place.find(key)] ?? 0
  const near = cityMeant(columns, query.near, jobsIn)
  return near ? { ...asked, near, around: citiesAround(columns, near, query.radius) } : asked
}
