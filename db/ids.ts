import { createHash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A time-ordered text id of 26 characters (48 bits of milliseconds, 80 random bits), as in ULID. */
export function newId(now = Date.now()): string {
  let head = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) head = alphabet[rest % 32] + head
  return head + Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')
}

let last = 0

/** A time-ordered 53-bit integer: milliseconds times 1,024 and never the same twice, so the newest is the highest. */
export function newJobId(now = Date.now()): number {
  last = Math.max(now * 1024, last + 1)
  return last
}

/** The id of a job published elsewhere: as `newJobId` at some moment of the hour after `at`, which `key` decides. */
export function jobIdAt(at: Date, key: string): number {
  const spread = createHash('sha256').update(key).digest().readUIntBE(0, 6) % (3_600_000 * 1024)
  return at.getTime() * 1024 + spread
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
