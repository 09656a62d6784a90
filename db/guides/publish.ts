import { and, eq } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { findGuideDraft } from './drafts'
import { hashOfNewestFile } from './load'
import { type Content, findVersion, saysTheSame, write } from './write'

/** What became of an edit: `overtaken` is one of a text that somebody else has changed since it was read. */
export type RevisionOutcome = 'revised' | 'same' | 'overtaken' | 'missing'

type Publishing = { slug: string; seen: string; day: string; note: string }

/**
 * Makes a draft what readers see, dated `day`. `moved` where the draft is no longer the one that was `seen`, by its hash,
 * and `overtaken` where the guide has changed since the draft was begun: then nothing is done.
 */
export function publishGuideDraft(
  author: Staff,
  { slug, seen, day, note }: Publishing,
  now = new Date(),
): Promise<RevisionOutcome | 'moved'> {
  return store.tx(async (tx) => {
    const draft = await findGuideDraft(author, slug, tx)
    const known = await findVersion(tx, slug)
    if (!draft || !known) return 'missing'
    if (draft.contentHash !== seen) return 'moved'
    if (known.contentHash !== draft.baseHash) return 'overtaken'
    await tx
      .delete(t.guideDrafts)
      .where(and(eq(t.guideDrafts.slug, slug), eq(t.guideDrafts.authorId, author.id)))
    const answers = draft.offerId
    if (saysTheSame(known.content, draft.content)) {
      if (answers) await tx.update(t.guides).set({ answeredOfferId: answers }).where(eq(t.guides.slug, slug))
      return 'same'
    }
    const content = { ...(draft.content as Content), updatedOn: day } // a draft is a whole guide
    await write(tx, content, { origin: 'app', authorId: author.id, at: now, note, answers })
    await recordAudit(tx, author.id, 'revise', 'guide', slug, { at: now })
    return 'revised'
  })
}

type Restoring = { slug: string; id: number; readAs: string; day: string; note: string }

/**
 * Makes an earlier version of a guide the present one again, as a version of its own, dated `day`; what came newest with a
 * release comes back as it was, and its guide follows the files from then on.
 */
export function restoreGuide(
  author: Staff,
  { slug, id, readAs, day, note }: Restoring,
  now = new Date(),
): Promise<RevisionOutcome> {
  return store.tx(async (tx) => {
    const known = await findVersion(tx, slug)
    const [version] = await tx
      .select({ content: t.guideRevisions.content, contentHash: t.guideRevisions.contentHash })
      .from(t.guideRevisions)
      .where(and(eq(t.guideRevisions.id, id), eq(t.guideRevisions.slug, slug)))
    if (!known || !version) return 'missing'
    if (known.contentHash !== readAs) return 'overtaken'
    const asFile = version.contentHash === (await hashOfNewestFile(tx, slug))
    if (saysTheSame(known.content, version.content) && (known.origin === 'file' || !asFile)) return 'same'
    const earlier = version.content as Content // every revision is a whole guide
    const content = asFile ? earlier : { ...earlier, updatedOn: day }
    const origin = asFile ? 'file' : 'app'
    await write(tx, content, { origin, authorId: author.id, at: now, note, restoresId: id })
    await recordAudit(tx, author.id, 'restore', 'guide', slug, { at: now })
    return 'revised'
  })
}

/** Leaves the guide as the desk wrote it: what a release brought is not offered again, and stays among the versions. */
export function setOfferAside(author: Staff, slug: string, id: number, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const { guides, guideRevisions: revisions } = t
    const isOffer = and(eq(revisions.slug, slug), eq(revisions.id, id), eq(revisions.offered, true))
    const [offer] = await tx.select({ id: revisions.id }).from(revisions).where(isOffer)
    if (!offer) return false
    await tx.update(guides).set({ answeredOfferId: id }).where(eq(guides.slug, slug))
    await recordAudit(tx, author.id, 'set aside', 'guide', slug, { at: now })
    return true
  })
}
