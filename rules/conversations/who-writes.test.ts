import { expect, test } from 'vitest'
import { briefStatuses, stages } from '../applications/stages'
import { keysOf } from '../vocabulary'
import { mayWriteAtStage, mayWriteAtStatus, type Side } from './who-writes'

const table = <K extends string>(keys: readonly K[], may: (side: Side, key: K, begun: boolean) => boolean) =>
  keys.map((key) =>
    [
      key,
      may('desk', key, false) ? 'desk begins' : '',
      may('other', key, false) ? 'other begins' : '',
      may('other', key, true) ? 'other answers' : '',
    ].join(' | '),
  )

test('who may write to whom at each stage of an application', () => {
  expect(table(keysOf(stages), mayWriteAtStage)).toEqual([
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
  expect(table(keysOf(briefStatuses), mayWriteAtStatus)).toEqual([
    'received | desk begins | other begins | other answers',
    'qualified | desk begins | other begins | other answers',
    'searching | desk begins | other begins | other answers',
    'won | desk begins | other begins | other answers',
    'closed | desk begins |  | other answers',
  ])
})
