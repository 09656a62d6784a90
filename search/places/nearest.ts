import { placeKey } from '@/adverts/places/names'
import type { Columns } from '../columns/columns'
import { edits } from '../words/known-words'
import { keysOfOne, placeLabel } from './keys'

/**
 * The keys of the places with jobs that an unknown one may mean, the likeliest first: a part of what was typed (“Paris
 * Nord”), a name that begins so (“Montpel”), or one that is nearly so (“Toulose”).
 */
export function nearestPlaces(columns: Columns, typed: string, jobsIn: (key: string) => number): string[] {
  const words = typed.split(/[\s,;/()-]+/).filter((word) => word.length > 2)
  const parts = words.flatMap((word) => keysOfOne(columns, word)).filter((key) => jobsIn(key) > 0)
  if (parts.length > 0) return [...new Set(parts)]

  const name = placeKey(typed)
  if (name.length < 3) return []
  const most = name.length > 5 ? 2 : 1
  const near = columns.dictionaries.place.values.flatMap((key) => {
    const known = placeKey(placeLabel(columns, key))
    const far = known.startsWith(name)
      ? 0.5
      : Math.abs(known.length - name.length) > most
        ? 99
        : edits(name, known)
    return far <= most && jobsIn(key) > 0 ? [{ key, far, jobs: jobsIn(key) }] : []
  })
  return near.sort((a, b) => a.far - b.far || b.jobs - a.jobs).map(({ key }) => key)
}
