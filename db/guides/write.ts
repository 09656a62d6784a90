import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { eq, max } from 'drizzle-orm'
import { idsPerMs } from '../ids'
import { type Tx, t } from '../store'

export type Content = { slug: string; category: string; title: string; [field: string]: unknown }
export type Version = { contentHash: string; origin: 'file' | 'app'; content: unknown }

/** A guide as it stands, inside a transaction. */
export async function findVersion(tx: Tx, slug: string): Promise<Version | undefined> {
  const { contentHash, origin, content } = t.guides
  const [known] = await tx
    .select({ contentHash, origin, content })
    .from(t.guides)
    .where(eq(t.guides.slug, slug))
  return known
}

type Revision = {
  origin: Version['origin']
  authorId: string | null
  at: Date
  note?: string
  restoresId?: number
  /** The offer of a release that this version answers; one from the file answers all that came before. */
  answers?: number | null
}

/** Makes a content the present version of its guide; the one before stays among the revisions. */
export async function write(tx: Tx, content: Content, { answers, ...revision }: Revision): Promise<void> {
  const { slug, category, title } = content
  const { origin, at } = revision
  const id = await nextId(tx, at)
  const answeredOfferId = origin === 'file' ? id : (answers ?? undefined)
  const version = { content, contentHash: hashOf(content), origin }
  const row = { category, title, ...version, answeredOfferId, updatedAt: at }
  await tx
    .insert(t.guides)
    .values({ slug, ...row })
    .onConflictDoUpdate({ target: t.guides.slug, set: row })
  await tx.insert(t.guideRevisions).values({ id, slug, ...version, ...revision })
}

/** Keeps what came with a release beside the edit of the desk, which stays what readers see. */
export async function offer(tx: Tx, content: Content, at: Date): Promise<void> {
  const version = { slug: content.slug, content, contentHash: hashOf(content) }
  const id = await nextId(tx, at)
  await tx.insert(t.guideRevisions).values({ id, ...version, origin: 'file', at, offered: true })
}

async function nextId(tx: Tx, at: Date): Promise<number> {
  const [newest] = await tx.select({ id: max(t.guideRevisions.id) }).from(t.guideRevisions)
  return Math.max(at.getTime() * idsPerMs, (newest?.id ?? 0) + 1)
}

export function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

/** Whether two contents say the same, but for the day on which they were changed. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  const undated = (content: unknown) => ({ ...Object(content), updatedOn: '' })
  return isDeepStrictEqual(undated(one), undated(other))
}
