import { and, desc, eq, ne } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'
import { type Content, findVersion, hashOf, saysTheSame } from './write'

const { guideDrafts: drafts } = t

const theirs = (author: Staff, slug: string) => and(eq(drafts.slug, slug), eq(drafts.authorId, author.id))

/** What this person has changed of a guide and not published, with the version that they began from. */
export async function findGuideDraft(author: Staff, slug: string, db: Tx = store.read) {
  const { content, contentHash, base, baseHash, offerId, at } = drafts
  const [draft] = await db
    .select({ content, contentHash, base, baseHash, offerId, at })
    .from(drafts)
    .where(theirs(author, slug))
  return draft
}

/** The colleagues who have a draft of this guide, too, and when each changed theirs last. */
export function listOtherDrafts(author: Staff, slug: string) {
  return store.read
    .select({ by: t.users.name, at: drafts.at })
    .from(drafts)
    .innerJoin(t.users, eq(t.users.id, drafts.authorId))
    .where(and(eq(drafts.slug, slug), ne(drafts.authorId, author.id)))
    .orderBy(desc(drafts.at))
}

/** What became of a change of a draft: `moved` is one of a draft that another tab has changed meanwhile. */
export type DraftOutcome = 'kept' | 'same' | 'moved' | 'missing'

/**
 * Keeps what this person has made of a guide; `of` is the hash of what they changed: of their draft, or of the guide. A
 * draft that says what the guide said when it was begun is none, and goes.
 */
export function keepGuideDraft(
  author: Staff,
  content: Content,
  of: string,
  now = new Date(),
): Promise<DraftOutcome> {
  return store.tx(async (tx) => {
    const { slug } = content
    const guide = await findVersion(tx, slug)
    if (!guide) return 'missing'
    const draft = await findGuideDraft(author, slug, tx)
    if ((draft ?? guide).contentHash !== of) return 'moved'
    if (saysTheSame(content, draft?.base ?? guide.content)) {
      await tx.delete(drafts).where(theirs(author, slug))
      return 'same'
    }
    const begun = draft ?? { base: guide.content, baseHash: guide.contentHash, offerId: null }
    await put(tx, author, content, begun, now)
    return 'kept'
  })
}

/**
 * Puts a draft upon the guide as it stands, whose hash is `upon`, with what both say brought together in `content`;
 * `offerId` is the offer of a release, where that is in it.
 */
export function rebaseGuideDraft(
  author: Staff,
  content: Content,
  { of, upon, offerId }: { of: string; upon: string; offerId?: number },
  now = new Date(),
): Promise<DraftOutcome> {
  return store.tx(async (tx) => {
    const guide = await findVersion(tx, content.slug)
    if (!guide) return 'missing'
    const draft = await findGuideDraft(author, content.slug, tx)
    if ((draft ?? guide).contentHash !== of || guide.contentHash !== upon) return 'moved'
    const base = { base: guide.content, baseHash: upon, offerId: offerId ?? draft?.offerId ?? null }
    await put(tx, author, content, base, now)
    return 'kept'
  })
}

/** Throws a draft away; false where there was none. */
export async function dropGuideDraft(author: Staff, slug: string): Promise<boolean> {
  const gone = await store.db.delete(drafts).where(theirs(author, slug)).returning({ slug: drafts.slug })
  return gone.length > 0
}

type Begun = { base: unknown; baseHash: string; offerId: number | null }

async function put(tx: Tx, author: Staff, content: Content, { base, baseHash, offerId }: Begun, at: Date) {
  const row = { content, contentHash: hashOf(content), base, baseHash, offerId, at }
  await tx
    .insert(drafts)
    .values({ slug: content.slug, authorId: author.id, ...row })
    .onConflictDoUpdate({ target: [drafts.slug, drafts.authorId], set: row })
}
