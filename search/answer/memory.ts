import type { JobIndex } from '../index/file'

const mostRemembered = 20
const memory = new WeakMap<JobIndex, { generation: number; answers: Map<string, unknown> }>()

/** Paging and filtering ask for the same words again; what they matched holds until the index changes. */
export function remembered<T extends object>(index: JobIndex, key: string, find: () => T): T {
  const answers = memoryOf(index)
  const found = (answers.get(key) as T | undefined) ?? find() // one key belongs to one kind of answer
  answers.delete(key)
  answers.set(key, found)
  const [oldest = key] = answers.keys()
  if (answers.size > mostRemembered) answers.delete(oldest)
  return found
}

function memoryOf(index: JobIndex) {
  const { generation } = index.columns
  const known = memory.get(index)
  if (known?.generation === generation) return known.answers
  const answers = new Map<string, unknown>()
  memory.set(index, { generation, answers })
  return answers
}
