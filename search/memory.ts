import type { JobIndex } from './index-file'
import type { Matches } from './matches'

const mostRemembered = 20
const memory = new WeakMap<JobIndex, { generation: number; matches: Map<string, Matches> }>()

/** Paging and filtering ask for the same words again; what they matched holds until the index changes. */
export function remembered(index: JobIndex, key: string, find: () => Matches): Matches {
  const matches = memoryOf(index)
  const found = matches.get(key) ?? find()
  matches.delete(key)
  matches.set(key, found)
  const [oldest = key] = matches.keys()
  if (matches.size > mostRemembered) matches.delete(oldest)
  return found
}

function memoryOf(index: JobIndex) {
  const { generation } = index.columns
  const known = memory.get(index)
  if (known?.generation === generation) return known.matches
  const matches = new Map<string, Matches>()
  memory.set(index, { generation, matches })
  return matches
}
