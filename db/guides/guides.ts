import { and, asc, desc, eq } from 'drizzle-orm'
import { given, prepared } from '../prepared'
import { store, t } from '../store'

/** The guides whose text was edited in the app, by name in addresses. */
export async function listEditedGuides(): Promise<string[]> {
  const edited = await store.read
    .select({ slug: t.guides.slug })
    .from(t.guides)
    .where(eq(t.guides.origin, 'app'))
  return edited.map(({ slug }) => slug)
}

/** The content of a guide as it is served, to be read through the content schema; undefined when there is none. */
export async function findGuide(slug: string): Promise<unknown> {
  const [row] = await store.read
    .select({ content: t.guides.content })
    .from(t.guides)
    .where(eq(t.guides.slug, slug))
  return row?.content
}

const hashOfGuide = prepared((read) =>
  read
    .select({ hash: t.guides.contentHash })
    .from(t.guides)
    .where(eq(t.guides.slug, given('slug', t.guides.slug))),
)

/** The hash of the content of a guide as it is served; undefined when there is none. */
export async function findGuideHash(slug: string): Promise<string | undefined> {
  const row = await hashOfGuide().get({ slug })
  return row?.hash
}

/** Every guide's name, category and last change, by title. */
export function listGuides() {
  return store.read
    .select({
      slug: t.guides.slug,
      category: t.guides.category,
      title: t.guides.title,
      updatedAt: t.guides.updatedAt,
    })
    .from(t.guides)
    .orderBy(asc(t.guides.title))
}

/** The newest versions of a guide that readers saw, with their contents, each to be read through the content schema, at most so many. */
export function listGuideVersions(slug: string, most = 20) {
  return store.read
    .select({ id: t.guideRevisions.id, content: t.guideRevisions.content, at: t.guideRevisions.at })
    .from(t.guideRevisions)
    .where(and(eq(t.guideRevisions.slug, slug), eq(t.guideRevisions.offered, false)))
    .orderBy(desc(t.guideRevisions.id))
    .limit(most)
}
