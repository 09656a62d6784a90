/** Chance that falls the same way each time: a stream of numbers below 1 from a text (FNV-1a, then mulberry32). */
export function chanceOf(text: string) {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  const some = <T>(pool: readonly T[], count: number) => {
    const keyed = pool.map((item) => ({ item, key: next() })).sort((a, b) => a.key - b.key)
    return keyed.slice(0, count).map(({ item }) => item)
  }

  return {
    next,
    /** A whole number from 0 up to, and without, `count`. */
    below,
    /** One of a list that is not empty. */
    one: <T>(pool: readonly [T, ...T[]]): T => pool[below(pool.length)] ?? pool[0],
    /** So many of a list, in a new order. */
    some,
  }
}

export type Chance = ReturnType<typeof chanceOf>
