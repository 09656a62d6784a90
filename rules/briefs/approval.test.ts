import { expect, test } from 'vitest'
import { type ApprovalAnswer, type ApprovalState, approvalState, missingApproval } from './approval'

test.each<[ApprovalAnswer | null | undefined, string | null, ApprovalState, boolean]>([
  [undefined, null, 'never asked', true],
  [null, null, 'waiting', false],
  ['changes', 'a', 'changes', false],
  ['changes', 'b', 'changes', false],
  ['approved', 'a', 'approved', true],
  ['approved', 'b', 'outdated', false],
])('answer %s to text %s is %s', (answer, textHash, state, mayBePublic) => {
  const last = answer === undefined ? undefined : { answer, textHash }
  expect(approvalState(last, 'a')).toBe(state)
  expect(missingApproval(state) === undefined).toBe(mayBePublic)
})
