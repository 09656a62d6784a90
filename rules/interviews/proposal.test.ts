import { expect, test } from 'vitest'
import { readProposal } from './proposal'

const calendar = { zone: 'Europe/Paris', holidays: 'FR' }
const now = new Date('2026-12-01T09:00:00Z')
const form = { minutes: '45', place: 'Room 4', details: '', 'time-1': '2026-12-03T14:30' }
const read = (change: Record<string, unknown>) => readProposal({ ...form, ...change }, now, calendar)

test('times are those of the site’s clocks, each once, the earliest first', () => {
  const times = { 'time-1': '2026-12-04T10:00', 'time-2': '2026-12-03T14:30', 'time-4': '2026-12-04T10:00' }
  expect(read({ ...times, details: 'With Ana.' })).toEqual({
    proposal: {
      times: [new Date('2026-12-03T13:30:00Z'), new Date('2026-12-04T09:00:00Z')],
      minutes: 45,
      place: 'Room 4',
      note: 'With Ana.',
    },
  })
})

test.each([
  ['no time', { 'time-1': '' }, { 'time-1': 'Propose at least one time' }],
  ['what is no time', { 'time-1': 'tomorrow' }, { 'time-1': expect.stringContaining('such as') }],
  [
    'a time that has passed',
    { 'time-2': '2026-11-30T10:00' },
    { 'time-2': expect.stringContaining('an hour') },
  ],
  ['a time too soon', { 'time-1': '2026-12-01T10:30' }, { 'time-1': expect.stringContaining('an hour') }],
  ['a time too far', { 'time-1': '2027-05-01T10:30' }, { 'time-1': expect.stringContaining('90 days') }],
  ['no place', { place: ' ' }, { place: expect.stringContaining('address') }],
  ['a place that did not come', { place: undefined }, { place: expect.stringContaining('address') }],
  ['a file for a place', { place: new File(['x'], 'x') }, { place: expect.stringContaining('address') }],
  ['no length', { minutes: undefined }, { minutes: 'Choose how long it takes' }],
  ['a file for a time', { 'time-1': new File(['x'], 'x') }, { 'time-1': expect.stringContaining('such as') }],
  ['an odd length', { minutes: '7' }, { minutes: 'Choose how long it takes' }],
])('%s is told at its field', (_, change, errors) => {
  expect(read(change)).toEqual({ errors })
})
