import { expect, test } from 'vitest'
import { heardFromFrame } from './pdf-frame'

test.each([
  [{ pdf: 'ready' }, 'ready'],
  [{ pdf: 'locked' }, 'locked'],
  [{ pdf: 'toString' }, undefined],
  [{ pdf: '<b>ready</b>' }, undefined],
  [{ pdf: { ready: true } }, undefined],
  [{}, undefined],
  ['ready', undefined],
  [null, undefined],
  [undefined, undefined],
])('of what a frame says, %j is heard as %s', (message, heard) => {
  expect(heardFromFrame(message)).toBe(heard)
})
