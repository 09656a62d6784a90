import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import { saidOfBoth, setApart, toolsOf } from './shared'

const backEnd = readGuide('back-end-developer')
const frontEnd = readGuide('front-end-developer')

test('tools are shared or somebody’s own, whatever their case', () => {
  expect(setApart(['Git', 'Go', 'SQL'], ['git', 'CSS'])).toEqual({
    both: ['Git'],
    first: ['Go', 'SQL'],
    second: ['CSS'],
  })
  expect(setApart(toolsOf(backEnd), toolsOf(frontEnd)).both).toContain('Git')
  expect(setApart(toolsOf(backEnd), toolsOf(frontEnd)).first).toContain('PostgreSQL')
})

test('back end and front end are told apart by the table that a source made of them', () => {
  const [entry, ...more] = saidOfBoth(backEnd, frontEnd)
  expect(more).toEqual([])
  expect(entry?.table?.rows.map(({ name }) => name)).toEqual([
    'What they do',
    'Required skills',
    'Who they work with',
  ])
  expect(saidOfBoth(frontEnd, backEnd)[0]?.table?.rows).toHaveLength(3)
})

test('roles that no guide compares have nothing said of both', () => {
  expect(saidOfBoth(readGuide('scrum-master'), readGuide('it-project-manager'))).toEqual([])
})
