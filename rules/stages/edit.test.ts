import { expect, test } from 'vitest'
import { edited, heirsOf } from './edit'
import { type JobStage, standardStages } from './job-stages'

const own: JobStage[] = [
  { id: 'a', name: 'Applied', kind: 'received' },
  { id: 's', name: 'Screening', kind: 'in_review' },
  { id: 'm', name: 'Team', kind: 'interview' },
  { id: 'o', name: 'Offer', kind: 'offer' },
  { id: 'h', name: 'Hired', kind: 'hired' },
  { id: 'n', name: 'Not taken', kind: 'rejected' },
]
const names = (stages: JobStage[] | string) =>
  typeof stages === 'string' ? stages : stages.map(({ name }) => name).join(' ')

test.each([
  [
    'a stage gets another name',
    { act: 'rename', id: 's', name: 'Call' },
    'Applied Call Team Offer Hired Not taken',
  ],
  [
    'a stage keeps its name in other letters',
    { act: 'rename', id: 's', name: 'SCREENING' },
    'Applied SCREENING Team Offer Hired Not taken',
  ],
  ['a stage goes up', { act: 'up', id: 'm' }, 'Applied Team Screening Offer Hired Not taken'],
  ['a stage goes down', { act: 'down', id: 'a' }, 'Screening Applied Team Offer Hired Not taken'],
  ['the first stays the first', { act: 'up', id: 'a' }, 'Applied Screening Team Offer Hired Not taken'],
  ['the last stays the last', { act: 'down', id: 'n' }, 'Applied Screening Team Offer Hired Not taken'],
  [
    'a new stage stands behind those of its kind',
    { act: 'add', id: 'x', name: 'Test', kind: 'in_review' },
    'Applied Screening Test Team Offer Hired Not taken',
  ],
  ['a stage is taken out', { act: 'remove', id: 's', to: 'm' }, 'Applied Team Offer Hired Not taken'],
] as const)('%s', (_, edit, after) => {
  expect(names(edited(own, edit))).toBe(after)
})

test.each([
  ['without a name', { act: 'rename', id: 's', name: '' }, /^Write the name/],
  ['with a name of forty-one letters', { act: 'rename', id: 's', name: 'x'.repeat(41) }, /at most 40 char/],
  [
    'with the name of another',
    { act: 'add', id: 'x', name: 'offer', kind: 'offer' },
    /There is a stage “offer”/,
  ],
  ['that is gone', { act: 'up', id: 'gone' }, /not there any more/],
  ['taken out as the only offer', { act: 'remove', id: 'o', to: 'h' }, /the only stage of its kind/],
  ['taken out with its people to another kind', { act: 'remove', id: 's', to: 'o' }, /Choose the stage/],
  ['taken out with its people to nowhere', { act: 'remove', id: 's', to: '' }, /Choose the stage/],
] as const)('a stage cannot be %s', (_, edit, why) => {
  expect(edited(own, edit)).toMatch(why)
})

test('a job has at most twelve stages', () => {
  const many = Array.from(
    { length: 12 },
    (_, i): JobStage => ({ id: `${i}`, name: `${i}`, kind: 'in_review' }),
  )
  expect(edited(many, { act: 'add', id: 'x', name: 'One more', kind: 'offer' })).toMatch(/at most 12 stages/)
})

test('those who are in progress can go to an interview, and those with an offer nowhere', () => {
  const heirs = (kind: JobStage['kind']) =>
    standardStages.filter((one) => one.kind === kind).flatMap((one) => heirsOf(one, standardStages))
  expect(heirs('in_review').map(({ id }) => id)).toEqual(['interview'])
  expect(heirs('offer')).toEqual([])
})
