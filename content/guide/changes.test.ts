import { expect, test } from 'vitest'
import { roleName } from '@/rules/roles/roles'
import { readGuides } from '../guides'
import { guideChanges } from './changes'
import type { GuideContent } from './schema'

const guide = readGuides().find(({ slug }) => slug === 'back-end-developer') as GuideContent

test('the same guide has not changed, in whatever order it names its technologies', () => {
  expect(guideChanges(guide, guide)).toEqual([])
  expect(guideChanges(guide, { ...guide, technologies: guide.technologies.toReversed() })).toEqual([])
})

test('a changed, a new and a gone statement are told in the order of the guide', () => {
  const [sheet, ...others] = guide.salaries
  if (!sheet) throw new Error('the guide has no pay')
  const after: GuideContent = {
    ...guide,
    lead: 'Another lead.',
    sections: { ...guide.sections, outlook: { text: 'It grows.', entries: [] } },
    salaries: [{ ...sheet, max: sheet.max + 1000 }, ...others.slice(1)],
    relatedRoles: [...guide.relatedRoles, { slug: 'ciso', text: 'Answers for security.' }],
  }
  const changes = guideChanges(guide, after)
  expect(changes[0]).toEqual({ part: 'Lead', name: '', before: guide.lead, after: 'Another lead.' })
  expect(changes.map(({ part }) => part)).toEqual([
    'Lead',
    'Outlook',
    'Pay figures',
    'Pay figures',
    'Related roles',
  ])
  const [raised, gone] = changes.filter(({ part }) => part === 'Pay figures')
  expect(raised?.after).toContain((sheet.max + 1000).toLocaleString('en'))
  expect([gone?.before, gone?.after]).toEqual([expect.stringContaining('a year'), undefined])
  expect(changes.at(-1)).toEqual({ part: 'Related roles', name: 'CISO', after: 'Answers for security.' })
})

test('two statements of one name are both told', () => {
  const [first] = guide.relatedRoles
  if (!first) throw new Error('the guide has no related role')
  const twice = { ...guide, relatedRoles: [...guide.relatedRoles, { ...first, text: 'And more.' }] }
  expect(guideChanges(guide, twice)).toEqual([
    {
      part: 'Related roles',
      name: roleName(first.slug),
      before: first.text,
      after: `${first.text}\nAnd more.`,
    },
  ])
})

test.each(['back-end-developer', 'qa-engineer'])('whatever changes in the guide %s is told', (slug) => {
  const whole = readGuides().find((each) => each.slug === slug) as GuideContent
  const silent: string[] = []
  const alike = (path: string[]) => path.join('.').replace(/\d+/g, 'n')
  const ofEachKind = new Map(leaves(whole).map((path) => [alike(path), path]))
  for (const path of ofEachKind.values()) {
    if (quiet.test(path.join('.'))) continue
    if (guideChanges(whole, changedAt(whole, path) as GuideContent).length === 0) silent.push(path.join('.'))
  }
  expect(silent).toEqual([])
})

// Whose address it is and when it was changed is no change; where boxes of a drawing stand is nothing to read; the
// category is its role’s, and the period is always a year.
const quiet = /^(slug|updatedOn|category)$|^diagram\.(boxes|arrows|lanes)|\.(axis|period)$|\.bucket(\.|$)/

function leaves(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([step, inner]) => leaves(inner, [...path, step]))
}

function changedAt(value: unknown, [step, ...rest]: string[]): unknown {
  if (step === undefined) return another(value)
  const inner = changedAt((value as Record<string, unknown>)[step], rest)
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner }
}

function another(value: unknown) {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const known: Record<string, string> = {
    full: 'short',
    short: 'full',
    EUR: 'USD',
    USD: 'EUR',
    range: 'average',
  }
  return (
    known[String(value)] ??
    (String(value).includes('-') && /^[a-z0-9-]+$/.test(String(value)) ? `${value}-x` : `${value} x`)
  )
}
