import type { JobIndex } from '../index/file'
import { keysOfOne, placeKeys } from '../places/keys'
import { citiesAround, cityMeant } from '../places/near'
import type { Filter, JobQuery } from '../query'
import { type Correction, correctionOf } from '../words/corrections'
import { type Known, meantBy } from '../words/meant'

/**
 * The query as the index understands it: places are keys, and `around` are the keys of the places near `near`;
 * `meant` are the filters that were read out of the words, and `ranking` the words that hide no job.
 */
export type UnderstoodQuery = JobQuery & {
  around?: ReadonlySet<string>
  corrected?: Correction
  meant: Filter[]
  ranking: string
  /** The words of `q` that a job must have: those that only rank stay in `q`, so that the next page ranks alike. */
  text: string
}

/**
 * The query with known words for mistyped ones, keys for places, and filters for what words say besides: “java lyon 60k”
 * is Java, in Lyon, from 60,000 euros. A place that nobody knows stays, and finds nothing.
 */
export function understood(index: JobIndex, query: JobQuery, now: Date): UnderstoodQuery {
  const { columns, openJobs } = index
  openJobs.at(now)
  const place = query.place.flatMap((text) => {
    const keys = placeKeys(columns, text)
    return keys.length > 0 ? keys : [text]
  })
  const read = withMeanings(index, { ...query, place: [...new Set(place)] })
  const corrected = correctionOf(index, read.text)
  const text = corrected?.to ?? read.text
  const asked = { ...read, text, q: [text, read.ranking].filter(Boolean).join(' '), corrected }
  if (!query.near) return asked
  const jobsIn = (key: string) => openJobs.counts.place[columns.dictionaries.place.find(key)] ?? 0
  const near = cityMeant(columns, query.near, jobsIn)
  return near ? { ...asked, near, around: citiesAround(columns, near, query.radius) } : asked
}

/** What a person has chosen counts more than what their words may mean. */
function withMeanings(index: JobIndex, query: JobQuery): UnderstoodQuery {
  const { rest, ranking, place, company, contract, workplace, pay, currency } = meantBy(
    query.q,
    knownTo(index, query),
  )
  const meant: Filter[] = []
  const read: UnderstoodQuery = { ...query, text: rest, meant, ranking }
  const add = (filter: Filter, change: Partial<JobQuery>) => {
    meant.push(filter)
    Object.assign(read, change)
  }
  if (place) add('place', { place })
  if (company) add('company', { company: [company] })
  if (contract && query.contract.length === 0) add('contract', { contract: [contract] })
  if (workplace && query.workplace.length === 0) add('workplace', { workplace: [workplace] })
  if (pay && !query.pay) add('pay', { pay, currency })
  // A word that only ranks has nothing to rank where it stands alone.
  return !rest && meant.length === 0 ? { ...read, text: query.q, ranking: '' } : read
}

/** Names are words of the text where a place or a company is chosen already. */
function knownTo({ columns, openJobs }: JobIndex, chosen: JobQuery): Known {
  const { dictionaries, names } = columns
  const hasJobs = (key: string) => (openJobs.counts.place[dictionaries.place.find(key)] ?? 0) > 0
  return {
    places: (name) =>
      chosen.place.length > 0
        ? []
        : keysOfOne(columns, name).filter((key) => key !== 'remote' && hasJobs(key)),
    company: (name) => (chosen.company.length > 0 ? undefined : names.companyCalled(name)),
  }
}
