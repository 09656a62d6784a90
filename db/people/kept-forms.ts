import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { hashToken, newToken } from '../ids'
import { store, t } from '../store'

const keptFor = 3_600_000
const cipher = 'aes-256-gcm'

/** What was typed into a form, and the path of its page. */
export type KeptForm = { path: string; values: Record<string, string> }

const shape = z.object({ path: z.string(), values: z.record(z.string(), z.string()) })

/**
 * Keeps what was typed for an hour, and returns the token that opens it: the record alone does not. Where it is known
 * whose session had ended, nobody else gets it.
 */
export async function keepForm(
  form: KeptForm,
  userId: string | undefined,
  now = new Date(),
): Promise<string> {
  const { token, tokenHash } = newToken()
  const expiresAt = new Date(now.getTime() + keptFor)
  await store.db.insert(t.keptForms).values({ tokenHash, userId, sealed: seal(form, token), expiresAt })
  return token
}

/** What was kept under a token for this account; undefined for anything else. */
export async function findKeptForm(
  token: string,
  userId: string,
  now = new Date(),
): Promise<KeptForm | undefined> {
  const [row] = await store.read
    .select({ sealed: t.keptForms.sealed })
    .from(t.keptForms)
    .where(
      and(
        eq(t.keptForms.tokenHash, hashToken(token)),
        gt(t.keptForms.expiresAt, now),
        or(isNull(t.keptForms.userId), eq(t.keptForms.userId, userId)),
      ),
    )
  return row && open(row.sealed, token)
}

/** Forgets what was kept under a token. */
export async function forgetKeptForm(token: string): Promise<void> {
  await store.db.delete(t.keptForms).where(eq(t.keptForms.tokenHash, hashToken(token)))
}

/** Forgets the forms whose hour is over. */
export async function pruneKeptForms(now: Date): Promise<void> {
  await store.db.delete(t.keptForms).where(lt(t.keptForms.expiresAt, now))
}

function seal(form: KeptForm, token: string) {
  const start = randomBytes(12)
  const sealing = createCipheriv(cipher, keyOf(token), start)
  const text = Buffer.concat([sealing.update(JSON.stringify(form)), sealing.final()])
  return Buffer.concat([start, sealing.getAuthTag(), text]).toString('base64url')
}

function open(sealed: string, token: string): KeptForm {
  const bytes = Buffer.from(sealed, 'base64url')
  const opening = createDecipheriv(cipher, keyOf(token), bytes.subarray(0, 12))
  opening.setAuthTag(bytes.subarray(12, 28))
  return shape.parse(JSON.parse(opening.update(bytes.subarray(28)).toString() + opening.final('utf8')))
}

const keyOf = (token: string) => Buffer.from(hkdfSync('sha256', token, '', 'a form that was kept', 32))
