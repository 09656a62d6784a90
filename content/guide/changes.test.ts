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
