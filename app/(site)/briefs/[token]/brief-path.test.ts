import { expect, test } from 'vitest'
import { stepsAhead } from './brief-path'

const names = (status: Parameters<typeof stepsAhead>[0]['status']) =>
  stepsAhead({ status }).map(({ name }) => name)

test('a new brief has its whole way before it', () => {
  expect(names('received')).toEqual(['Accepted', 'Job written', 'Shortlist', 'Closed'])
})

test('a brief keeps the steps that it has not taken', () => {
  expect(names('qualified')).toEqual(['Job written', 'Shortlist', 'Closed'])
  expect(names('searching')).toEqual(['Shortlist', 'Closed'])
  expect(stepsAhead({ status: 'searching' }, [{ status: 'shortlist' }])).toHaveLength(1)
})

test('nothing is ahead of a brief that has ended', () => {
  expect(names('won')).toEqual([])
  expect(names('closed')).toEqual([])
})
