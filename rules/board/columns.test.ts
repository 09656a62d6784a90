import { expect, test } from 'vitest'
import type { Stage } from '../applications/stages'
import { standardStages } from '../stages/job-stages'
import { sortedInto } from './columns'

const card = (name: string, stage: Stage) => ({ name, stage, stageId: null })

test('each stands in its column in the order that is given, and the column says how many there are', () => {
  const columns = sortedInto(standardStages, {
    cards: [
      card('Late', 'in_review'),
      card('Soon', 'in_review'),
      card('New', 'received'),
      card('Later', 'in_review'),
    ],
    places: [
      { stage: 'in_review', stageId: null, n: 200 },
      { stage: 'in_review', stageId: 'one that is gone', n: 3 },
      { stage: 'received', stageId: null, n: 1 },
    ],
    most: 2,
  })
  expect(
    columns.map(({ stage, count, cards }) => [stage.name, count, cards.map(({ name }) => name)]),
  ).toEqual([
    ['Received', 1, ['New']],
    ['In review', 203, ['Late', 'Soon']],
    ['Interview', 0, []],
    ['Offer', 0, []],
    ['Hired', 0, []],
    ['Not taken', 0, []],
  ])
})
