import { expect, test } from 'vitest'
import { holdPiece, letGoOfPieces, withPieces } from './pieces'

const placeOf = (piece: string) => `<div class="contents" data-piece="${piece}"></div>`

test('a page gets the pieces that were held for it, to the letter and in their places, and no other', () => {
  const head = holdPiece('mine', '<p>$& costs $1, they say</p>')
  const another = holdPiece('another', '<p>of somebody else</p>')
  const foot = holdPiece('mine', '<p>at the foot</p>')
  expect(withPieces(`${placeOf(foot)}<main>${placeOf(head)}</main>${placeOf(another)}`, 'mine')).toBe(
    `<div class="contents"><p>at the foot</p></div><main><div class="contents"><p>$& costs $1, they say</p></div></main>${placeOf(another)}`,
  )
})

test('what stands in a piece is not read for others', () => {
  const outer = holdPiece('nested', placeOf('nested.1'))
  holdPiece('nested', '<p>another</p>')
  expect(withPieces(placeOf(outer), 'nested')).toBe(`<div class="contents">${placeOf('nested.1')}</div>`)
})

test('a page without a piece is as it was, and a piece is let go of once its page is answered', () => {
  const piece = holdPiece('yours', '<p>late</p>')
  letGoOfPieces('yours')
  expect(withPieces(placeOf(piece), 'yours')).toBe(placeOf(piece))
})
