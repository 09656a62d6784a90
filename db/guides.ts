import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { asc, desc, eq, inArray, max, sql } from 'drizzle-orm'
import { idsPerMs } from './ids'
import type { Staff } from './people/users'
import { given, prepared } from './prepared'
import { store, type Tx, t } from './store'

type Content = { slug: string; category: string; title: string; [field: string]: unknown }

/** What loading did: `kept` is an edit made in the app, which the file would have replaced. */
export type LoadOutcome = 'new' | 'changed' | 'same' | 'kept'

/** Writes a guide's file into the record, unless the guide was edited in the app since and says something else. */
export function loadGuide(content: Content, now = new Date()): Promise<LoadOutcome> {
  return load(content, now, (origin) => origin === 'app')
}

/** Writes a guide's file into the record, over an edit made in the app, too; the edit stays among the revisions. */
export function loadGuideOver(content: Content, now = new Date()): Promise<LoadOutcome> {
  return load(content, now, () => false)
}

/** What became of an edit: `overtaken` is one of a text that somebody else has changed since it was read. */
export type RevisionOutcome = 'revised' | 'same' | 'overtaken' | 'missing'

/** Writes an edit made in the app, of the version that was read, by its hash. `content` fits the content schema. */
export function reviseGuide(
  author: Staff,
  content: Content,
  readAs: string,
  now = new Date(),
): Promise<RevisionOutcome> {
  return store.tx(async (tx) => {
    const known = await findVersion(tx, content.slug)
    if (!known) return 'missing'
    if (known.contentHash === hashOf(content)) return 'same'
    if (known.contentHash !== readAs) return 'overtaken'
    await write(tx, content, { origin: 'app', authorId: author.id, at: now })
    return 'revised'
  })
}

/** A guide for those who edit it: its content, to be read through the content schema, and the hash of that version. */
export async function findDeskGuide(slug: string) {
  const { content, contentHash } = t.guides
  const [row] = await store.read
    .select({ content, contentHash })
    .from(t.guides)
    .where(eq(t.guides.slug, slug))
  return row
}

/** Every guide with when it changed last, and by whom: nobody, where it is as its file says. By title. */
export function listDeskGuides() {
  const newest = store.read
    .select({ id: max(t.guideRevisions.id) })
    .from(t.guideRevisions)
    .groupBy(t.guideRevisions.slug)
  return store.read
    .select({
      slug: t.guides.slug,
      title: t.guides.title,
      origin: t.guides.origin,
      updatedAt: t.guides.updatedAt,
      author: t.users.name,
    })
    .from(t.guides)
    .innerJoin(t.guideRevisions, eq(t.guideRevisions.slug, t.guides.slug))
    .leftJoin(t.users, eq(t.users.id, t.guideRevisions.authorId))
    .where(inArray(t.guideRevisions.id, newest))
    .orderBy(sql`lower(${t.guides.title})`)
}

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

/** What a guide has been, the newest first: when, by whom, from its file or from the app. */
export function listGuideRevisions(slug: string) {
  return store.read
    .select({
      id: t.guideRevisions.id,
      origin: t.guideRevisions.origin,
      author: t.users.name,
      at: t.guideRevisions.at,
    })
    .from(t.guideRevisions)
    .leftJoin(t.users, eq(t.users.id, t.guideRevisions.authorId))
    .where(eq(t.guideRevisions.slug, slug))
    .orderBy(desc(t.guideRevisions.id))
}

/** The newest versions of a guide with their contents, each to be read through the content schema, at most so many. */
export function listGuideVersions(slug: string, most = 20) {
  return store.read
    .select({ id: t.guideRevisions.id, content: t.guideRevisions.content, at: t.guideRevisions.at })
    .from(t.guideRevisions)
    .where(eq(t.guideRevisions.slug, slug))
    .orderBy(desc(t.guideRevisions.id))
    .limit(most)
}

type Version = { contentHash: string; origin: 'file' | 'app'; content: unknown }

function load(
  content: Content,
  at: Date,
  keeps: (origin: Version['origin']) => boolean,
): Promise<LoadOutcome> {
  return store.tx(async (tx) => {
    const known = await findVersion(tx, content.slug)
    if (known?.contentHash === hashOf(content)) return 'same'
    if (known && keeps(known.origin)) {
      await redraw(tx, known, content)
      return 'kept'
    }
    await write(tx, content, { origin: 'file', authorId: null, at })
    return known ? 'changed' : 'new'
  })
}

async function findVersion(tx: Tx, slug: string): Promise<Version | undefined> {
  const { contentHash, origin, content } = t.guides
  const [known] = await tx
    .select({ contentHash, origin, content })
    .from(t.guides)
    .where(eq(t.guides.slug, slug))
  return known
}

// The app edits words alone: a guide that was edited there takes its diagram from its file all the same.
async function redraw(tx: Tx, version: Version, { slug, diagram }: Content): Promise<void> {
  const kept: Record<string, unknown> = Object(version.content)
  if (!diagram || isDeepStrictEqual(kept.diagram, diagram)) return
  const content = { ...kept, diagram }
  await tx
    .update(t.guides)
    .set({ content, contentHash: hashOf(content) })
    .where(eq(t.guides.slug, slug))
}

type Revision = { origin: Version['origin']; authorId: string | null; at: Date }

async function write(tx: Tx, content: Content, { origin, authorId, at }: Revision): Promise<void> {
  const { slug, category, title } = content
  const version = { content, contentHash: hashOf(content), origin }
  const row = { category, title, ...version, updatedAt: at }
  await tx
    .insert(t.guides)
    .values({ slug, ...row })
    .onConflictDoUpdate({ target: t.guides.slug, set: row })
  const [newest] = await tx.select({ id: max(t.guideRevisions.id) }).from(t.guideRevisions)
  const id = Math.max(at.getTime() * idsPerMs, (newest?.id ?? 0) + 1)
  await tx.insert(t.guideRevisions).values({ id, slug, authorId, at, ...version })
}

function hashOf(content: Record<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
