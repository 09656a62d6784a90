import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { keptDays } from '@/rules/retention'
import { hashToken, newToken } from '../ids'
import { store, t } from '../store'

/** A stored file that waits for its form to be sent again. */
export type HeldFile = Pick<typeof t.heldFiles.$inferSelect, 'storedName' | 'name' | 'type'>

/** Keeps a good file of a form that came back, for an hour; returns the token that brings it along when the form is sent again. */
export async function holdFile({ storedName, name, type }: HeldFile, now = new Date()): Promise<string> {
  const { token, tokenHash } = newToken()
  const expiresAt = addDays(now, keptDays.heldFiles)
  await store.db.insert(t.heldFiles).values({ tokenHash, storedName, name, type, expiresAt })
  return token
}

/** The file of a token; undefined once its hour is over or it was sent. */
export async function findHeldFile(token: string, now = new Date()): Promise<HeldFile | undefined> {
  const { storedName, name, type, tokenHash, expiresAt } = t.heldFiles
  const [row] = await store.read
    .select({ storedName, name, type })
    .from(t.heldFiles)
    .where(and(eq(tokenHash, hashToken(token)), gt(expiresAt, now)))
  return row
}

/** Lets the files of these tokens go; returns the stored names to delete. */
export async function releaseHeldFiles(tokens: string[]): Promise<string[]> {
  const gone = await store.db
    .delete(t.heldFiles)
    .where(inArray(t.heldFiles.tokenHash, tokens.map(hashToken)))
    .returning({ name: t.heldFiles.storedName })
  return gone.map(({ name }) => name)
}

/** Lets the files go whose hour is over; their bytes, which nothing names any more, are swept. */
export async function pruneHeldFiles(now: Date): Promise<void> {
  await store.db.delete(t.heldFiles).where(lt(t.heldFiles.expiresAt, now))
}
