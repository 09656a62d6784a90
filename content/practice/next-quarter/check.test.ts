import { expect, test } from 'vitest'
import { readMaterial } from '../material'
import { backlog } from './backlog'
import { checkQuarter } from './check'

const look = (field: string, answer: string) => checkQuarter({ [field]: answer })[field]

test('the list that readers get is the one that is checked', () => {
  const [, ...rows] = readMaterial('next-quarter', 'backlog.csv').trim().split('\n')
  const read = rows.map((row) => {
    const [id = '', , weeks, value, chance, needs] = row.split(',')
    return { id, weeks: Number(weeks), value: Number(value), chance: Number(chance), ...(needs && { needs }) }
  })
  expect(read).toEqual(backlog)
})

test.each([
  ['plan', 'F1, F3, F4, F7, F10, F11'],
  ['plan', 'f11 f1 f12 f4 f7'],
  ['plan', 'We take F1, F4, F7, F9, F11 and F3.'],
  ['delay', '18'],
  ['delay', '€18,000'],
  ['delay', '18 k€ for the quarter'],
  ['afterwards', 'F1 F11 F12 F3 F4'],
  ['afterwards', 'F1, F10, F11, F12, F4'],
  ['reply', 'ask'],
  ['signal', 'calls'],
])('%s: %s is right', (field, answer) => expect(look(field, answer)).toMatchObject({ solved: true }))

test.each([
  ['plan', '', /Nothing is entered/],
  ['plan', 'the refunds', /Name the items/],
  ['plan', 'F1, F13', /no F13/],
  ['plan', 'F1, F3, F5, F6, F4', /25 weeks, and there are 20/],
  ['plan', 'F5, F4, F7, F3', /F5 cannot be built without F6/],
  ['plan', 'F12, F4, F1', /F12 cannot be built without F11/],
  ['plan', 'F1, F3, F7, F10, F11, F9', /has a day on which it is late/],
  ['plan', 'F8, F1, F4, F7', /F8 looks large/],
  ['plan', 'F1, F4, F7, F11', /Something more fits/],
  ['plan', 'F5, F6, F4, F3', /another plan brings 220/],
  ['delay', 'a lot', /is an amount/],
  ['delay', '22.5', /How likely/],
  ['delay', '72', /waits for a quarter/],
  ['delay', '90', /as if it were sure/],
  ['delay', '6', /is a month/],
  ['delay', '5', /three of twelve months/],
  ['afterwards', 'F1, F3, F4, F7, F10, F11', /22 weeks/],
  ['reply', 'later', /no answer/],
  ['reply', 'begin', /Whose weeks/],
  ['reply', 'belief', /against a belief/],
  ['signal', 'used', /calls become fewer/],
  ['signal', 'sold', /good play/],
  ['signal', 'done', /worth building/],
])('%s: %s is told what to look at', (field, answer, says) =>
  expect(look(field, answer)).toMatchObject({ solved: false, says: expect.stringMatching(says) }),
)
