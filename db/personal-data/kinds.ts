/**
 * What a column holds of a person: their address, something else that tells of them, or a key that opens what is theirs
 * and is shown to nobody; `plain` tells of nobody by itself.
 */
export type Kind = 'address' | 'personal' | 'secret' | 'plain'

const all =
  <K extends Kind>(kind: K) =>
  <C extends string>(...names: C[]) =>
    Object.fromEntries(names.map((name) => [name, kind])) as Record<C, K> // each of the names
/** Columns by what they hold, each with its kind. */
export const [address, personal, secret, plain] = [
  all('address'),
  all('personal'),
  all('secret'),
  all('plain'),
]
