import { parseGuideMarkdown } from './read-markdown'
import { type GuideContent, guideContent } from './schema'
import { sectionHeadings } from './sections'

export type EditedGuide = { guide: GuideContent } | { problems: string[] }

/** A guide with another text, in the notation of guide.md, dated `day` (2026-11-21); or what keeps it from being one. */
export function editGuide(guide: GuideContent, markdown: string, day: string): EditedGuide {
  try {
    const edited = guideContent.safeParse({ ...guide, ...parseGuideMarkdown(markdown), updatedOn: day })
    if (edited.success) return { guide: edited.data }
    return {
      problems: edited.error.issues.map(({ path, message }) => [...placeOf(path), message].join(': ')),
    }
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Where in the text a problem is, as its writer names the place: "Hard skills, entry 2". */
function placeOf([part, section, , entry]: PropertyKey[]): string[] {
  if (part !== 'sections') return part === undefined ? [] : [String(part)]
  const heading = sectionHeadings[section as keyof typeof sectionHeadings]
  if (heading === undefined) return []
  return [typeof entry === 'number' ? `${heading}, entry ${entry + 1}` : heading]
}
