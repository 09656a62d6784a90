import { cache } from 'react'
import { type GuideContent, guideContent } from '@/content/guide/schema'
import { findGuide } from '@/db/guides'

/** A guide of the record through the content schema, once a request; undefined where none is written. */
export const readGuide = cache(async (slug: string): Promise<GuideContent | undefined> => {
  const content = await findGuide(slug)
  return content === undefined ? undefined : guideContent.parse(content)
})
