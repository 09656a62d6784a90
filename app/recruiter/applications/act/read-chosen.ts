import type { Chosen } from '@/db/acts/act'

/** At most so many are done something to at once. */
export const mostChosen = 200

export const acts = { move: 'Move', message: 'Write to', refuse: 'Refuse' } as const

/** Those who were chosen: each is an id and, behind a point, the version of it that was shown. */
export function readChosen(given: string[]): Chosen[] {
  return given.slice(0, mostChosen).flatMap((one) => {
    const [id = '', version = ''] = one.split('.')
    return id && /^\d{1,6}$/.test(version) ? [{ id, seen: Number(version) }] : []
  })
}
