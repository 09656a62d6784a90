import { and, desc, eq, gt, lt, lte, or, sql } from 'drizzle-orm'
import { store, t } from '../store'

const { guides, guideRevisions: revisions, users } = t

/** What came with a release and waits for an answer of the desk. */
export const isOpenOffer = and(
  eq(revisions.offered, true),
  eq(guides.origin, 'app'),
  gt(revisions.id, sql`coalesce(${guides.answeredOfferId}, 0)`),
)

const line = {
  id: revisions.id,
  origin: revisions.origin,
  offered: revisions.offered,
  author: users.name,
  at: revisions.at,
  note: revisions.note,
  restoresId: revisions.restoresId,
}

/** What a guide has been and what releases offered, the newest first: when, by whom and why, from its file or the app. */
export function listGuideRevisions(slug: string) {
  return store.read
    .select(line)
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.authorId))
    .where(eq(revisions.slug, slug))
    .orderBy(desc(revisions.id))
}

export type GuideRevision = Awaited<ReturnType<typeof listGuideRevisions>>[number]

/** One version of a guide with its content, and the one before it that readers saw. */
export async function findGuideVersion(slug: string, id: number) {
  const withContent = { ...line, content: revisions.content }
  const [version] = await store.read
    .select(withContent)
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.authorId))
    .where(and(eq(revisions.slug, slug), eq(revisions.id, id)))
  if (!version) return undefined
  const [before] = await store.read
    .select({ id: revisions.id, content: revisions.content, at: revisions.at })
    .from(revisions)
    .where(and(eq(revisions.slug, slug), lt(revisions.id, id), eq(revisions.offered, false)))
    .orderBy(desc(revisions.id))
    .limit(1)
  return { ...version, before }
}

/**
 * What the newest release brought of a guide that the desk has edited, until it is answered; `base` is the version of the
 * files that the desk knew before.
 */
export async function findGuideOffer(slug: string) {
  const { id, content, at } = revisions
  const [offer] = await store.read
    .select({ id, content, at })
    .from(revisions)
    .innerJoin(guides, eq(guides.slug, revisions.slug))
    .where(and(eq(revisions.slug, slug), isOpenOffer))
    .orderBy(desc(id))
    .limit(1)
  if (!offer) return undefined
  const [known] = await store.read
    .select({ content })
    .from(revisions)
    .innerJoin(guides, eq(guides.slug, revisions.slug))
    .where(
      and(
        eq(revisions.slug, slug),
        eq(revisions.origin, 'file'),
        lt(id, offer.id),
        or(eq(revisions.offered, false), lte(id, guides.answeredOfferId)),
      ),
    )
    .orderBy(desc(id))
    .limit(1)
  return known && { ...offer, base: known.content }
}

/** The newest version that came from the files, whether readers saw it or not; undefined where there is none. */
export async function findNewestFile(slug: string) {
  const [file] = await store.read
    .select({ id: revisions.id, at: revisions.at })
    .from(revisions)
    .where(and(eq(revisions.slug, slug), eq(revisions.origin, 'file')))
    .orderBy(desc(revisions.id))
    .limit(1)
  return file
}
