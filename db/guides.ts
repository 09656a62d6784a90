import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { store, t } from './store'

type Loadable = { slug: string; category: string; title: string }

/** Writes a guide into the record; true when its content was new or had changed. */
export async function loadGuide(content: Loadable): Promise<boolean> {
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  return store.tx(async (tx) => {
    const [known] = await tx
      .select({ hash: t.guides.contentHash })
      .from(t.guides)
      .where(eq(t.guides.slug, content.slug))
    if (known?.hash === contentHash) return false
    const { slug, category, title } = content
    const row = { category, title, content, contentHash, updatedAt: new Date() }
    await tx
      .insert(t.guides)
      .values({ slug, ...row })
      .onConflictDoUpdate({ target: t.guides.slug, set: row })
    return true
  })
}

/** The content of a guide as it was loaded, to be read through the content schema; undefined when there is none. */
export async function findGuide(slug: string): Promise<unknown> {
  const [row] = await store.read
    .select({ content: t.guides.content })
    .from(t.guides)
    .where(eq(t.guides.slug, slug))
  return row?.content
}

/** Every guide's name and category, by title. */
export function listGuides() {
  return store.read
    .select({ slug: t.guides.slug, category: t.guides.category, title: t.guides.title })
    .from(t.guides)
    .orderBy(asc(t.guides.title))
}
