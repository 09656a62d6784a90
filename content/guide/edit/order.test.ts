import { expect, test } from 'vitest'
import { readGuide } from '../../guides'
import { canMoveUp, editedChanges, moveUp } from './order'

const guide = readGuide('back-end-developer')

test('a row changes places with the one before it, and an editor is told', () => {
  const moved = moveUp(guide, 'relatedRoles', 1)
  expect(moved.relatedRoles.slice(0, 2)).toEqual(guide.relatedRoles.slice(0, 2).toReversed())
  expect(editedChanges(guide, moved)).toMatchObject([{ part: 'Related roles', name: 'Order' }])
  expect(moveUp(guide, 'relatedRoles', 0)).toEqual(guide)
  expect(moveUp(guide, 'relatedRoles', 99)).toEqual(guide)
  expect(editedChanges(guide, guide)).toEqual([])
})

test('a technology stays in its group, and a new row is no change of order', () => {
  const first = guide.technologies[0]?.items.length ?? 0
  expect([canMoveUp(guide, 'technologies', first - 1), canMoveUp(guide, 'technologies', first)]).toEqual([
    true,
    false,
  ])
  const more = { ...guide, relatedRoles: [{ slug: 'ciso', text: 'Guards it.' }, ...guide.relatedRoles] }
  expect(editedChanges(guide, more)).toMatchObject([{ part: 'Related roles', name: 'CISO' }])
})
