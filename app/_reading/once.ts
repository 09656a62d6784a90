import { AsyncLocalStorage } from 'node:async_hooks'
import { cache } from 'react'

const kept = new AsyncLocalStorage<Map<unknown, Map<string, unknown>>>()

/** Renders what is to ask nothing twice: what `oncePerPage` reads in it is kept until it is done. */
export const rememberWhile = <T>(render: () => Promise<T>) => kept.run(new Map(), render)

/** The same as `read`, which is asked once for each argument while a page is rendered, by Next or as a reading page. */
export function oncePerPage<A extends [] | [string], T>(read: (...asked: A) => T): (...asked: A) => T {
  const inReact = cache(read)
  return (...asked) => {
    const all = kept.getStore()
    if (!all) return inReact(...asked)
    const known = all.get(read) ?? new Map<string, unknown>()
    all.set(read, known)
    const [key = ''] = asked
    if (!known.has(key)) known.set(key, read(...asked))
    return known.get(key) as T
  }
}
