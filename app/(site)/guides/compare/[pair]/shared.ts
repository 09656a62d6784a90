import type { GuideContent } from '@/content/guide/schema'
import type { Entry } from '@/content/guide/sections'
import { fold } from '@/rules/words'

/** The names of both lists, compared without case: what is in both, and what is in one alone. */
export function setApart(
  one: string[],
  other: string[],
): { both: string[]; first: string[]; second: string[] } {
  const [inOne, inOther] = [one, other].map((names) => new Set(names.map(fold)))
  return {
    both: one.filter((name) => inOther?.has(fold(name))),
    first: one.filter((name) => !inOther?.has(fold(name))),
    second: other.filter((name) => !inOne?.has(fold(name))),
  }
}

/** Every tool that a guide names, frameworks too, each once. */
export function toolsOf({ technologies }: GuideContent): string[] {
  const names = technologies.flatMap(({ items }) =>
    items.flatMap(({ name, frameworks }) => [name, ...frameworks]),
  )
  return [...new Set(names)]
}

/** What two guides say of one another: the comparisons whose name or table is about both roles, the first of each table. */
export function saidOfBoth(one: GuideContent, other: GuideContent): Entry[] {
  const found = [one, other].flatMap((guide) =>
    (guide.sections.comparisons?.entries ?? []).filter((entry) =>
      [one, other].every(({ slug }) => isAbout(entry, slug)),
    ),
  )
  const told = found.some(({ table }) => table) ? found.filter(({ table }) => table) : found
  return told.slice(0, 1)
}

function isAbout({ name, table }: Entry, slug: string) {
  return (
    fold(name).includes(slug.replaceAll('-', ' ')) ||
    table?.columns.some((column) => column.includes(`(/guides/${slug})`))
  )
}
