import { factStatements } from './facts-said'
import { type Statement, said } from './figures-said'
import type { GuideContent } from './schema'
import { sectionHeadings } from './sections'

/** One thing that two versions of a guide say differently; without `before` it is new, without `after` it is gone. */
export type GuideChange = { part: string; name: string; before?: string; after?: string }

/** What differs from one version of a guide to the next, in reading order; the order of statements is no difference. */
export function guideChanges(before: GuideContent, after: GuideContent): GuideChange[] {
  const [old, present] = [byName(statementsOf(before)), byName(statementsOf(after))]
  const kept = [...present].flatMap(([key, { part, name, text }]): GuideChange[] => {
    const was = old.get(key)?.text
    return was === text ? [] : [{ part, name, before: was, after: text }]
  })
  const gone = [...old].flatMap(([key, { part, name, text }]): GuideChange[] =>
    present.has(key) ? [] : [{ part, name, before: text }],
  )
  const order = parts(before, after)
  return [...kept, ...gone].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
}

function statementsOf(guide: GuideContent): Statement[] {
  return [
    { part: 'Title', name: '', text: guide.title },
    { part: 'Lead', name: '', text: guide.lead },
    ...sectionStatements(guide),
    ...(guide.diagram ? [diagramStatement(guide.diagram)] : []),
    ...factStatements(guide),
  ]
}

function diagramStatement({ title, alt, caption, boxes }: NonNullable<GuideContent['diagram']>): Statement {
  const words = boxes.map(({ text, note }) => said([text, note], ': '))
  return { part: 'Diagram', name: title, text: said([alt, caption, ...words]) }
}

function sectionStatements({ sections }: GuideContent): Statement[] {
  return Object.entries(sectionHeadings).flatMap(([key, part]) => {
    const section = sections[key as keyof typeof sectionHeadings]
    if (!section) return []
    const entries = section.entries.map(({ name, text, table }) => {
      const rows = table?.rows.map((row) => `${row.name}: ${row.cells.join('; ')}`) ?? []
      return { part, name, text: said([text, table?.columns.join('; '), ...rows]) }
    })
    return [...(section.text ? [{ part, name: '', text: section.text }] : []), ...entries]
  })
}

// Two statements of one name are one statement of two lines: none is lost.
function byName(statements: Statement[]): Map<string, Statement> {
  const found = new Map<string, Statement>()
  for (const { part, name, text } of statements) {
    const key = JSON.stringify([part, name])
    const same = found.get(key)
    found.set(key, { part, name, text: same ? `${same.text}\n${text}` : text })
  }
  return found
}

const parts = (...guides: GuideContent[]) => [
  ...new Set(guides.flatMap(statementsOf).map(({ part }) => part)),
]
