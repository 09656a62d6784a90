import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq } from 'drizzle-orm'
import { store, type Tx, t } from '../store'
import { type Content, findVersion, hashOf, offer, type Version, write } from './write'

/** What loading did: `kept` is an edit made in the app, which the file would have replaced. */
export type LoadOutcome = 'new' | 'changed' | 'same' | 'kept'

/**
 * Writes a guide's file into the record. Where the guide was edited in the app since and says something else, the edit
 * stays, and the desk is offered what the file says.
 */
export function loadGuide(content: Content, now = new Date()): Promise<LoadOutcome> {
  return load(content, now, (origin) => origin === 'app')
}

/** Writes a guide's file into the record, over an edit made in the app, too; the edit stays among the revisions. */
export function loadGuideOver(content: Content, now = new Date()): Promise<LoadOutcome> {
  return load(content, now, () => false)
}

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
      if ((await hashOfNewestFile(tx, content.slug)) !== hashOf(content)) await offer(tx, content, at)
      return 'kept'
    }
    await write(tx, content, { origin: 'file', authorId: null, at })
    return known ? 'changed' : 'new'
  })
}

/** The hash of the newest content that came from a file, whether it was taken or offered. */
export async function hashOfNewestFile(tx: Tx, slug: string): Promise<string | undefined> {
  const { contentHash, origin, id } = t.guideRevisions
  const [newest] = await tx
    .select({ contentHash })
    .from(t.guideRevisions)
    .where(and(eq(t.guideRevisions.slug, slug), eq(origin, 'file')))
    .orderBy(desc(id))
    .limit(1)
  return newest?.contentHash
}

// Diagrams are drawn in files alone: a guide that was edited in the app takes its diagram from there all the same.
async function redraw(tx: Tx, version: Version, { slug, diagram }: Content): Promise<void> {
  const kept: Record<string, unknown> = Object(version.content)
  if (!diagram || isDeepStrictEqual(kept.diagram, diagram)) return
  const content = { ...kept, diagram }
  await tx
    .update(t.guides)
    .set({ content, contentHash: hashOf(content) })
    .where(eq(t.guides.slug, slug))
}
