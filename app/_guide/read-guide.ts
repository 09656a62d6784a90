import { oncePerPage } from '@/app/_reading/once'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { findGuide, findGuideHash } from '@/db/guides/guides'

type Read = { hash: string; guide: ReturnType<typeof guideContent.safeParse> }

// Checking a guide of 40 kB takes milliseconds, and every view of a job wants one: each version is checked once.
const known = new Map<string, Read>()

async function read(slug: string): Promise<Read['guide'] | undefined> {
  const hash = await findGuideHash(slug)
  if (hash === undefined) return undefined
  const before = known.get(slug)
  if (before?.hash === hash) return before.guide
  const guide = guideContent.safeParse(await findGuide(slug))
  known.set(slug, { hash, guide })
  return guide
}

/** A guide of the record through the content schema; undefined where none is written, and throws where it does not fit. */
export const readGuide = oncePerPage(async (slug: string): Promise<GuideContent | undefined> => {
  const guide = await read(slug)
  if (guide?.error) throw guide.error
  return guide?.data
})

/** The same for pages that do without a guide which does not fit. */
export const findReadableGuide = oncePerPage(async (slug: string): Promise<GuideContent | undefined> => {
  return (await read(slug))?.data
})
