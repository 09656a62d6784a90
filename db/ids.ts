import { createHash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A time-ordered text id of 26 characters (48 bits of milliseconds, 80 random bits), as in ULID. */
export function newId(now = Date.now()): string {
  let head = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) head = alphabet[rest % 32] + head
  return head + Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
}

/** What the ids of all that one act writes begin with: its moment, and a mark of its own. */
export const newMark = (now = Date.now()): string => newId(now).slice(0, 16)

/** An id of that act. */
export const idWithin = (mark: string): string => mark + newId().slice(16)

/** The moment of an act by its mark; undefined for what is none. */
export function momentOf(mark: string): Date | undefined {
  if (mark.length !== 16 || [...mark].some((one) => !alphabet.includes(one))) return undefined
  return new Date([...mark.slice(0, 10)].reduce((sum, one) => sum * 32 + alphabet.indexOf(one), 0))
}

/** So many jobs a millisecond have an id of their own. */
export const idsPerMs = 1024

/** The id of a job published elsewhere: at some moment of the hour after `at`, which `key` decides. */
export function jobIdAt(at: Date, key: string): number {
  const spread = createHash('sha256').update(key).digest().readUIntBE(0, 6) % (3_600_000 * idsPerMs)
  return at.getTime() * idsPerMs + spread
}

/** A random token for a private link, and the hash that is stored in its place. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(24).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

/** What is stored of a private link's token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
