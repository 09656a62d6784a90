import { expect, test } from 'vitest'
import { type JobStage, nextPlaces, placeOf, stageNamed, standardStages } from './job-stages'

const own: JobStage[] = [
  { id: 'a', name: 'Applied', kind: 'received' },
  { id: 's', name: 'Screening', kind: 'in_review' },
  { id: 't', name: 'Test at home', kind: 'in_review' },
  { id: 'm', name: 'Team', kind: 'interview' },
  { id: 'o', name: 'Offer', kind: 'offer' },
  { id: 'h', name: 'Hired', kind: 'hired' },
  { id: 'n', name: 'Not taken', kind: 'rejected' },
]
const withoutInterview = own.filter(({ kind }) => kind !== 'interview')

test.each([
  ['one that was put nowhere stands in the first of its kind', 'received', null, own, 'a'],
  ['one stands where it was put', 'in_review', 't', own, 't'],
  ['one at an interview that was put nowhere stands in the first interview', 'interview', null, own, 'm'],
  ['an interview keeps the place of whoever is in progress', 'interview', 't', own, 't'],
  ['without a stage for interviews it is in progress', 'interview', null, withoutInterview, 's'],
  ['one that has moved on by another way leaves its old place', 'offer', 't', own, 'o'],
  ['one whose stage was taken out stands in the first of its kind', 'in_review', 'gone', own, 's'],
  ['a job without stages of its own has the standard ones', 'interview', null, standardStages, 'interview'],
  ['one that was withdrawn stands nowhere', 'withdrawn', 't', own, undefined],
] as const)('%s', (_, stage, stageId, of, place) => {
  expect(placeOf({ stage, stageId }, of)?.id).toBe(place)
})

test('one is moved to every stage but its own, the entry and the refusals, and nowhere once it is closed', () => {
  const next = (stage: 'in_review' | 'hired' | 'received', stageId: string | null, of = own) =>
    nextPlaces({ stage, stageId }, of).map(({ id }) => id)
  expect(next('in_review', 't')).toEqual(['s', 'm', 'o', 'h'])
  expect(next('received', null)).toEqual(['s', 't', 'm', 'o', 'h'])
  expect(next('hired', 'h')).toEqual([])
  expect(nextPlaces({ stage: 'received', stageId: null }, standardStages).map(({ id }) => id)).toEqual([
    'in_review',
    'interview',
    'offer',
    'hired',
  ])
})

test('a stage is meant by its id, else by its kind', () => {
  expect(stageNamed('t', own)?.name).toBe('Test at home')
  expect(stageNamed('offer', own)?.id).toBe('o')
  expect(stageNamed('somewhere', own)).toBeUndefined()
})
