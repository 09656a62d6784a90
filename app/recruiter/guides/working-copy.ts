import { createHash } from 'node:crypto'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { findDeskGuide } from '@/db/guides/desk'
import { findGuideDraft } from '@/db/guides/drafts'
import type { Staff } from '@/db/people/users'

/** What somebody edits: their draft of a guide, or else the guide as readers see it. */
export type WorkingCopy = {
  guide: GuideContent
  hash: string
  published: GuideContent
  publishedHash: string
  /** There is a draft that this release cannot read. */
  isUnread?: boolean
  /** What the draft was begun from, and whether the guide has changed since. */
  draft?: { base: GuideContent; at: Date; isOvertaken: boolean; offerId: number | null }
}

/** The working copy of a guide; undefined where there is no such guide. */
export async function readWorkingCopy(recruiter: Staff, slug: string): Promise<WorkingCopy | undefined> {
  const [found, draft] = await Promise.all([findDeskGuide(slug), findGuideDraft(recruiter, slug)])
  if (!found) return undefined
  const published = guideContent.parse(found.content)
  const publishedHash = found.contentHash
  const [mine, base] = [guideContent.safeParse(draft?.content), guideContent.safeParse(draft?.base)]
  if (!draft) return { guide: published, hash: publishedHash, published, publishedHash }
  // A release may ask more of a guide than the one under which the draft was begun.
  if (!mine.success || !base.success)
    return { guide: published, hash: draft.contentHash, published, publishedHash, isUnread: true }
  const { at, offerId, contentHash: hash } = draft
  return {
    guide: mine.data,
    hash,
    published,
    publishedHash,
    draft: { base: base.data, at, offerId, isOvertaken: draft.baseHash !== publishedHash },
  }
}

/** Tells one state of a text or a row from another: a form carries the one that its page showed. */
export const stampOf = (shown: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(shown) ?? '')
    .digest('base64url')
    .slice(0, 16)
