import { parseGuideMarkdown } from '../read-markdown'
import { type GuideContent, guideContent } from '../schema'
import { type EditedGuide, problemAt } from './places'

/** A guide with another text, in the notation of guide.md, dated `day` (2026-11-21); or what keeps it from being one. */
export function editGuide(guide: GuideContent, markdown: string, day: string): EditedGuide {
  try {
    const edited = guideContent.safeParse({ ...guide, ...parseGuideMarkdown(markdown), updatedOn: day })
    if (edited.success) return { guide: edited.data }
    return { problems: edited.error.issues.map(problemAt) }
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] }
  }
}
