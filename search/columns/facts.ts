/** Columns with one value a job. An empty value is an unknown one. */
export const singles = [
  'role',
  'seniority',
  'contract',
  'workplace',
  'company',
  'language',
  'currency',
  'paid',
  'title',
] as const
/** Columns with several values a job. */
export const lists = ['tech', 'place'] as const
export type Single = (typeof singles)[number]
export type List = (typeof lists)[number]
export type Column = Single | List

/**
 * What filters, counts and suggestions know of a job, as the index file keeps it. `tech` are slugs, `company` is one,
 * `place` are place keys (`fr`, `fr.bretagne`, `fr:rennes`, `remote`), `paid` is the currency of gross pay by the year; times are milliseconds, pay is yearly.
 */
export type Facts = Record<Single, string> &
  Record<List, string[]> & {
    id: number
    pay: number | null
    publishedAt: number
    validUntil: number | null
  }

/** A record with a value of its own for each key. */
export function each<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V> // fromEntries forgets its keys
}
