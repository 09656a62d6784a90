import { roleName } from '@/rules/roles/roles'
import { growthFacts, payFacts, sourcesOf } from './pay-facts'
import { amountExact, bucketWords } from './salary-words'
import type { GuideContent } from './schema'
import { sectionHeadings } from './sections'

/** One thing that two versions of a guide say differently; without `before` it is new, without `after` it is gone. */
export type GuideChange = { part: string; name: string; before?: string; after?: string }

type Statement = { part: string; name: string; text: string }

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
    ...(guide.diagram ? [{ part: 'Diagram', name: guide.diagram.title, text: guide.diagram.alt }] : []),
    ...factStatements(guide),
  ]
}

function sectionStatements({ sections }: GuideContent): Statement[] {
  return Object.entries(sectionHeadings).flatMap(([key, part]) => {
    const section = sections[key as keyof typeof sectionHeadings]
    if (!section) return []
    const entries = section.entries.map(({ name, text, table }) => {
      const rows = table?.rows.map((row) => `${row.name}: ${row.cells.join('; ')}`) ?? []
      return { part, name, text: [text, ...rows].filter(Boolean).join('\n') }
    })
    return [...(section.text ? [{ part, name: '', text: section.text }] : []), ...entries]
  })
}

function factStatements(guide: GuideContent): Statement[] {
  const sources = sourcesOf(guide)
  const source = (id: string) => sources.find((each) => each.id === id)?.name ?? id
  return [
    ...guide.technologies.flatMap(({ group, items }) =>
      items.map(({ name, frameworks, note }) => ({
        part: 'Technologies named',
        name: `${group}: ${name}`,
        text: [frameworks.join(', '), note].filter(Boolean).join('. '),
      })),
    ),
    ...payFacts(guide).map((fact) => ({
      part: 'Pay figures',
      name: `${source(fact.source)}, ${fact.population}: ${bucketWords(fact)}`,
      text: `${amountExact(fact)} ${fact.gross ? 'gross' : 'net'} a ${fact.period}, ${fact.asOf ?? 'not dated'}`,
    })),
    ...guide.education.map(({ source: id, population, percent, statement }) => ({
      part: 'Education figures',
      name: `${source(id)}, ${population}`,
      text: `${percent}%: ${statement}`,
    })),
    ...growthFacts(guide).map(({ source: id, population, percent, from, to }) => ({
      part: 'Growth figures',
      name: `${source(id)}, ${population}`,
      text: `${percent}% from ${from} to ${to}`,
    })),
    ...guide.careerPath.map(({ name, duties }) => ({ part: 'Levels', name, text: duties.join('\n') })),
    ...guide.nextRoles.map(({ name, text }) => ({ part: 'Next roles', name, text })),
    ...guide.relatedRoles.map(({ slug, text }) => ({ part: 'Related roles', name: roleName(slug), text })),
    ...guide.practice.map(({ title, pitch }) => ({ part: 'Practice', name: title, text: pitch })),
    ...guide.quotes.map(({ name, text }) => ({ part: 'People', name, text })),
    ...sources.map(({ name, asOf, population }) => ({
      part: 'Sources',
      name,
      text: `${population}, ${asOf ?? 'not dated'}`,
    })),
  ]
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
