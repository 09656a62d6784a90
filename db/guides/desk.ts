import { and, eq, max, sql } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { isOpenOffer } from './versions'

const { guides, guideRevisions: revisions, guideDrafts: drafts, users } = t

/** A guide for those who edit it: its content, to be read through the content schema, and the hash of that version. */
export async function findDeskGuide(slug: string) {
  const { content, contentHash, origin } = guides
  const [row] = await store.read
    .select({ content, contentHash, origin })
    .from(guides)
    .where(eq(guides.slug, slug))
  return row
}

/**
 * Every guide, by title, with when it changed last and by whom: nobody, where it is as its file says; and whether this
 * person has a draft of it, or a release has brought a version that waits for an answer.
 */
export async function listDeskGuides(reader: Staff) {
  const newest = store.read
    .select({ slug: revisions.slug, id: max(revisions.id).as('newest') })
    .from(revisions)
    .where(eq(revisions.offered, false))
    .groupBy(revisions.slug)
    .as('newest')
  const offers = store.read
    .selectDistinct({ slug: revisions.slug })
    .from(revisions)
    .innerJoin(guides, eq(guides.slug, revisions.slug))
    .where(isOpenOffer)
  const [listed, offered] = await Promise.all([
    store.read
      .select({
        slug: guides.slug,
        title: guides.title,
        origin: guides.origin,
        updatedAt: guides.updatedAt,
        author: users.name,
        draftAt: drafts.at,
      })
      .from(guides)
      .innerJoin(newest, eq(newest.slug, guides.slug))
      .innerJoin(revisions, eq(revisions.id, newest.id))
      .leftJoin(users, eq(users.id, revisions.authorId))
      .leftJoin(drafts, and(eq(drafts.slug, guides.slug), eq(drafts.authorId, reader.id)))
      .orderBy(sql`lower(${guides.title})`),
    offers,
  ])
  const waiting = new Set(offered.map(({ slug }) => slug))
  return listed.map((guide) => ({ ...guide, hasOffer: waiting.has(guide.slug) }))
}
