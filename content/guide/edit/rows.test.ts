import { expect, test } from 'vitest'
import { readGuide, readGuides } from '../../guides'
import { guideContent } from '../schema'
import { type KindName, kindNames } from './kinds'
import { rowWords } from './row-words'
import { putRow, removeRow, rowsOf, typedRow, withRows } from './rows'

const guide = readGuide('back-end-developer')
const day = '2026-12-24'
const put = (kind: KindName, at: number | undefined, typed: Record<string, string>) =>
  putRow(guide, { kind, at, typed, day })
const changed = (kind: KindName, at: number, typed: Record<string, string>) =>
  put(kind, at, { ...typedRow(guide, kind, at), ...typed })

const several = readGuides().filter((each, i) => each.salaries.length > 0 || i % 10 === 0)

test.each(several)('every row of $slug is typed as it stands, and has a name in its list', (each) => {
  for (const kind of kindNames) {
    expect(guideContent.parse(withRows(each, kind, rowsOf(each, kind)))).toEqual(each)
    const named = rowWords(each, kind)
    expect(named).toHaveLength(rowsOf(each, kind).length)
    expect(named.filter(({ name }) => !name)).toEqual([])
    named.forEach((_, at) => {
      const kept = putRow(each, { kind, at, typed: typedRow(each, kind, at), day: each.updatedOn })
      expect(kept, `${kind} ${at}`).toEqual({ guide: each })
    })
  }
})

test('a new source has a short name from its publisher, which another may not have', () => {
  const insee = { name: 'Wages in 2024', publisher: 'INSEE', population: 'Employees', country: 'fr', url: '' }
  expect(put('sources', undefined, insee)).toMatchObject({
    guide: { sources: expect.arrayContaining([expect.objectContaining({ id: 'insee', country: 'FR' })]) },
  })
  expect(put('sources', undefined, { ...insee, publisher: 'Forage' })).toMatchObject({
    errors: { id: 'Short name to cite it, as insee-2024: stands here already' },
  })
})

test('a source goes only once nothing cites it, and what cites it is named', () => {
  const at = guide.sources.findIndex(({ id }) => id === 'avisto')
  const removed = removeRow(guide, 'sources', at, day)
  expect(removed).toMatchObject({
    problems: [expect.stringMatching(/^it is still cited in: Definition; .*Pay that a source prints, row 9/)],
  })
  const with2 = put('sources', undefined, { name: 'Idle', publisher: '', population: 'Nobody' })
  if (!('guide' in with2)) throw new Error('the source was refused')
  expect(rowWords(with2.guide, 'sources').at(-1)).toMatchObject({ warning: 'Nothing cites it' })
  expect(removeRow(with2.guide, 'sources', with2.guide.sources.length - 1, day)).toEqual({
    guide: { ...guide, updatedOn: day },
  })
})

test('a technology moves to another group, or to a new one', () => {
  const at = rowsOf(guide, 'technologies').findIndex(({ name }) => name === 'WordPress')
  const moved = changed('technologies', at, { group: 'Publishing' })
  expect(moved).toMatchObject({
    guide: {
      technologies: expect.arrayContaining([
        expect.objectContaining({
          group: 'Publishing',
          items: [expect.objectContaining({ name: 'WordPress' })],
        }),
      ]),
    },
  })
})
