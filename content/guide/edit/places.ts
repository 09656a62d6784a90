import type { GuideContent } from '../schema'
import { sectionHeadings } from '../sections'
import { kindNames, kindOf } from './kinds'

export type EditedGuide = { guide: GuideContent } | { problems: string[] }

type Issue = { path: PropertyKey[]; message: string }

/** A problem with its place, as whoever writes the guide names it: “Hard skills, entry 2: must not be empty”. */
export const problemAt = ({ path, message }: Issue): string => [...placeOf(path), message].join(': ')

/** Where something stands in a guide, in the names that the desk has for its parts; nothing for the guide as a whole. */
export function placeOf([part, index, , entry]: PropertyKey[]): string[] {
  if (part === undefined) return []
  if (part === 'sections') {
    const heading = sectionHeadings[index as keyof typeof sectionHeadings] // or undefined, for what is no section
    if (heading === undefined) return []
    return [typeof entry === 'number' ? `${heading}, entry ${entry + 1}` : heading]
  }
  const kind = kindNames.find((name) => name === part)
  if (!kind) return [String(part)]
  const { name } = kindOf(kind)
  // Technologies stand in groups, whose place is nobody's.
  return [typeof index === 'number' && kind !== 'technologies' ? `${name}, row ${index + 1}` : name]
}
