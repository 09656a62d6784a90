import { isDeepStrictEqual } from 'node:util'
import { type GuideContent, guideContent } from '../schema'
import { type SectionName, sectionHeadings } from '../sections'
import type { Row } from './fields'
import { kindNames, kindOf } from './kinds'
import { type Choose, keyOf, mergeRows, type Three } from './merge-rows'
import { type EditedGuide, problemAt } from './places'
import { rowsOf, withRows } from './rows'

/** Where two versions changed the same thing, and ours stands; or what keeps the two from being one guide. */
export type Merged = EditedGuide & { both: string[] }

/**
 * Two versions of a guide that began from one, brought together: what only one of them changed is as that one says, and
 * what both changed is as ours says.
 */
export function mergeGuides(guides: Three<GuideContent>): Merged {
  const both: string[] = []
  const choose = <Of>(name: string, { base, ours, theirs }: Three<Of>): Of => {
    if (isDeepStrictEqual(ours, base)) return theirs
    if (!isDeepStrictEqual(theirs, base) && !isDeepStrictEqual(ours, theirs)) both.push(name)
    return ours
  }
  const of = <Of>(read: (guide: GuideContent) => Of): Three<Of> => ({
    base: read(guides.base),
    ours: read(guides.ours),
    theirs: read(guides.theirs),
  })

  let merged: Row = {
    ...guides.ours,
    title: choose(
      'Title',
      of(({ title }) => title),
    ),
    lead: choose(
      'Lead',
      of(({ lead }) => lead),
    ),
    form: choose(
      'Form',
      of(({ form }) => form),
    ),
    diagram: choose(
      'Diagram',
      of(({ diagram }) => diagram),
    ),
    sections: mergeSections(
      of(({ sections }) => sections),
      choose,
    ),
  }
  for (const kind of kindNames) {
    const rows = mergeRows(
      kindOf(kind).name,
      of((guide) => rowsOf(guide, kind)),
      keyOf(kind),
      choose,
    )
    merged = withRows(merged as GuideContent, kind, rows) // of parts that fit, to be checked below as a whole
  }
  const checked = guideContent.safeParse(merged)
  if (checked.success) return { guide: checked.data, both }
  return { problems: checked.error.issues.map(problemAt), both }
}

function mergeSections({ base, ours, theirs }: Three<GuideContent['sections']>, choose: Choose) {
  const merged = Object.entries(sectionHeadings).map(([key, heading]) => {
    const name = key as SectionName // a key of the headings
    const three = { base: base[name], ours: ours[name], theirs: theirs[name] }
    if (!three.base || !three.ours || !three.theirs) return [name, choose(heading, three)]
    const of = <Of>(read: (section: NonNullable<(typeof ours)[SectionName]>) => Of) => ({
      base: read(three.base as NonNullable<typeof three.base>),
      ours: read(three.ours as NonNullable<typeof three.ours>),
      theirs: read(three.theirs as NonNullable<typeof three.theirs>),
    })
    const entries = mergeRows(
      heading,
      of((section): Row[] => section.entries),
      (row) => String(row.name),
      choose,
    )
    return [
      name,
      {
        text: choose(
          heading,
          of(({ text }) => text),
        ),
        entries,
      },
    ]
  })
  return Object.fromEntries(merged.filter(([, section]) => section !== undefined))
}
