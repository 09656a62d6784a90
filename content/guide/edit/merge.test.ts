import { expect, test } from 'vitest'
import { readGuide } from '../../guides'
import type { GuideContent } from '../schema'
import { mergeGuides } from './merge'

const base = readGuide('back-end-developer')
const withLead = (lead: string): GuideContent => ({ ...base, lead })
const withPay = (guide: GuideContent, at: number, max: number): GuideContent => ({
  ...guide,
  salaries: guide.salaries.map((fact, i) => (i === at ? { ...fact, max } : fact)),
})

test('what only one of two changed is as that one says', () => {
  const ours = withPay(withLead('Ours.'), 0, 50_000)
  const theirs: GuideContent = {
    ...withPay(base, 1, 60_000),
    relatedRoles: [...base.relatedRoles.slice(1), { slug: 'ciso', text: 'Answers for security.' }],
  }
  const merged = mergeGuides({ base, ours, theirs })
  expect(merged).toMatchObject({ both: [], guide: { lead: 'Ours.', relatedRoles: theirs.relatedRoles } })
  expect('guide' in merged && merged.guide.salaries.slice(0, 2).map(({ max }) => max)).toEqual([
    50_000, 60_000,
  ])
})

test('what both changed is as ours says, and is named', () => {
  const merged = mergeGuides({
    base,
    ours: withPay(withLead('Ours.'), 0, 50_000),
    theirs: withPay(withLead('Theirs.'), 0, 60_000),
  })
  expect(merged.both).toEqual([
    'Lead',
    'Pay that a source prints: bluecoders, Back-end developers in France, junior, Junior',
  ])
  expect(merged).toMatchObject({ guide: { lead: 'Ours.' } })
  expect(mergeGuides({ base, ours: withLead('Same.'), theirs: withLead('Same.') }).both).toEqual([])
})

test('an entry of a section that one changed and one of another that the other did are both there', () => {
  const edit = (at: number, text: string): GuideContent => {
    const section = base.sections.questions ?? { text: '', entries: [] }
    const entries = section.entries.map((entry, i) => (i === at ? { ...entry, text } : entry))
    return { ...base, sections: { ...base.sections, questions: { ...section, entries } } }
  }
  const merged = mergeGuides({ base, ours: edit(0, 'Ours.'), theirs: edit(1, 'Theirs.') })
  expect(
    'guide' in merged && merged.guide.sections.questions?.entries.slice(0, 2).map(({ text }) => text),
  ).toEqual(['Ours.', 'Theirs.'])
})

test('two that do not go together say why', () => {
  const ours = { ...base, lead: 'As [they say](#source-idle).', sources: [...base.sources] }
  const idle = { id: 'idle', name: 'Idle', publisher: null, country: null, asOf: null, population: 'Nobody' }
  const withIdle = { ...base, sources: [...base.sources, idle] }
  expect(mergeGuides({ base: withIdle, ours: { ...ours, sources: withIdle.sources }, theirs: base })).toEqual(
    {
      both: [],
      problems: ['lead: no source is called “idle”'],
    },
  )
})
