import { expect, test } from 'vitest'
import { holdPiece, letGoOfPiece, withPiece } from './pieces'

test('a page gets the piece that was held for it, to the letter, and no other', () => {
  holdPiece('mine', '<p>$& costs $1, they say</p>')
  holdPiece('another', '<p>of somebody else</p>')
  expect(withPiece('<main><div class="contents" data-piece="mine"></div></main>', 'mine')).toBe(
    '<main><div class="contents"><p>$& costs $1, they say</p></div></main>',
  )
})

test('a page without a piece is as it was, and a piece is let go of once its page is answered', () => {
  holdPiece('mine', '<p>late</p>')
  letGoOfPiece('mine')
  const page = '<div data-piece="mine"></div>'
  expect(withPiece(page, 'mine')).toBe(page)
})
