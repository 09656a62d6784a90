import { type JobQuery, toSearchParams } from '@/search/query'

/** The address of a search. */
export function searchPath(query: JobQuery): string {
  const params = toSearchParams(query).toString()
  return params ? `/jobs?${params}` : '/jobs'
}
