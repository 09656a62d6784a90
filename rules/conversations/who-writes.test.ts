import { expect, test } from 'vitest'
import { briefStatuses, stages } from '../applications/stages'
import { keysOf } from '../vocabulary'
import { mayWrite, type State } from './who-writes'

const table = <K extends string>(keys: readonly K[], stateOf: (key: K) => State) =>
  keys.map((key) =>
    [
      key,
      mayWrite('desk', stateOf(key), false) ? 'desk begins' : '',
      mayWrite('other', stateOf(key), false) ? 'other begins' : '',
      mayWrite('other', stateOf(key), true) ? 'other answers' : '',
    ].join(' | '),
  )

test('who may write to whom at each stage of an application', () => {
  expect(table(keysOf(stages), (stage) => ({ stage }))).toEqual([
    'received | desk begins |  | other answers',
    'in_review | desk begins | other begins | other answers',
    'interview | desk begins | other begins | other answers',
    'offer | desk begins | other begins | other answers',
    'hired | desk begins | other begins | other answers',
    'rejected | desk begins |  | other answers',
    'withdrawn |  |  | ',
  ])
})

test('who may write to whom in each state of a brief', () => {
  expect(table(keysOf(briefStatuses), (status) => ({ status }))).toEqual([
    'received | desk begins | other begins | other answers',
    'qualified | desk begins | other begins | other answers',
    'searching | desk begins | other begins | other answers',
    'won | desk begins | other begins | other answers',
    'closed | desk begins |  | other answers',
  ])
})
