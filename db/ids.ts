import { createHash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

let latest = { moment: 0, count: 0 }

/**
 * A text id of 26 characters, as in ULID: 48 bits of milliseconds, 20 that count up within one, 60 random ones. What one
 * process writes is so in the order of its ids, within a millisecond too.
 */
export function newId(now = Date.now()): string {
  const random = randomBytes(14)
  latest = { moment: now, count: now === latest.moment ? latest.count + 1 : random.readUInt16BE(12) }
  const tail = Array.from(random.subarray(0, 12), (byte) => alphabet[byte % 32]).join('')
  return inBase32(now, 10) + inBase32(latest.count, 4) + tail
}

function inBase32(number: number, length: number): string {
  let text = ''
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32))
    text = alphabet[rest % 32] + text
  return text
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
