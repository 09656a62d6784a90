import { expect, test } from 'vitest'
import {
  type Absence,
  absenceProblem,
  actsAs,
  awayUntil,
  coveredBy,
  coverOf,
  daysInWords,
  mayKeepAbsence,
  ownerFor,
  problemOf,
} from './absence'
import { inPlaceOf } from './absence-letters'

const today = '2026-08-03'
const away = (personId: string, coverId: string | null, firstDay = '2026-08-01', lastDay = '2026-08-08') =>
  ({ personId, coverId, firstDay, lastDay }) satisfies Absence

test.each<[string, Absence, Absence[], string | undefined]>([
  ['a week from today', away('ana', 'ben', today, '2026-08-09'), [], undefined],
  ['today alone', away('ana', 'ben', today, today), [], undefined],
  ['a whole year', away('ana', 'ben', today, '2027-08-03'), [], undefined],
  ['a year and a day', away('ana', 'ben', today, '2027-08-04'), [], 'too long'],
  ['ends before it starts', away('ana', 'ben', '2026-08-09', '2026-08-08'), [], 'ends before it starts'],
  ['since yesterday', away('ana', 'ben', '2026-08-02', '2026-08-09'), [], 'past'],
  ['over already', away('ana', 'ben', '2026-07-01', '2026-07-02'), [], 'past'],
  ['in two years', away('ana', 'ben', '2028-08-03', '2028-08-04'), [], 'too far'],
  ['covers for herself', away('ana', 'ana', today, today), [], 'covers for themselves'],
  ['away already', away('ana', 'ben', today, today), [away('ana', 'cleo')], 'overlaps'],
  ['away on the day after', away('ana', 'ben', '2026-08-09', '2026-08-10'), [away('ana', 'cleo')], undefined],
  ['the cover is away', away('ana', 'ben', today, today), [away('ben', 'cleo')], 'cover is away'],
  [
    'the cover is back on that day',
    away('ana', 'ben', '2026-08-09', '2026-08-10'),
    [away('ben', 'cleo')],
    undefined,
  ],
  ['the cover covers for another', away('ana', 'ben', today, today), [away('cleo', 'ben')], undefined],
  ['whoever she covers for is away', away('ana', 'ben', today, today), [away('cleo', 'ana')], undefined],
  ['a ring of two', away('ben', 'ana', today, today), [away('ana', 'ben')], 'cover is away'],
  [
    'a ring of three',
    away('cleo', 'ana', today, today),
    [away('ana', 'ben'), away('ben', 'cleo')],
    'cover is away',
  ],
])('an absence: %s', (_, draft, others, problem) => {
  expect(problemOf(draft, { today, others })).toBe(problem)
})

test('one that has begun keeps its first day when its end is put off', () => {
  const draft = away('ana', 'ben', '2026-08-01', '2026-08-20')
  expect(problemOf(draft, { today, others: [], begun: '2026-08-01' })).toBeUndefined()
  expect(problemOf({ ...draft, firstDay: '2026-08-02' }, { today, others: [], begun: '2026-08-01' })).toBe(
    'past',
  )
  expect(problemOf({ ...draft, lastDay: '2026-08-02' }, { today, others: [], begun: '2026-08-01' })).toBe(
    'past',
  )
})

test('each problem is a sentence at its field', () => {
  expect(absenceProblem('cover is away').field).toBe('cover')
  expect(absenceProblem('too long').field).toBe('lastDay')
  expect(absenceProblem('overlaps').field).toBe('firstDay')
})

test.each<[string, Absence[], string | undefined, string[]]>([
  ['nobody is away', [], undefined, []],
  ['Ana is away', [away('ana', 'ben')], 'ben', ['ana']],
  ['Ana and Ben, so that Cleo does both', [away('ana', 'ben'), away('ben', 'cleo')], 'cleo', []],
  ['a ring, which nobody covers', [away('ana', 'ben'), away('ben', 'ana')], undefined, []],
  ['the cover has left', [away('ana', null)], undefined, []],
  ['Ben covers for two', [away('ana', 'ben'), away('dan', 'ben')], 'ben', ['ana', 'dan']],
])('who covers for Ana, and for whom Ben does: %s', (_, running, cover, ofBen) => {
  expect(coverOf('ana', running)).toBe(cover)
  expect(coveredBy('ben', running).map(({ personId }) => personId)).toEqual(ofBen)
})

test('one at the end of a chain covers for all of it', () => {
  const running = [away('ana', 'ben'), away('ben', 'cleo')]
  expect(coveredBy('cleo', running).map(({ personId }) => personId)).toEqual(['ana', 'ben'])
})

test.each([
  ['recruiter', 'recruiter', false],
  ['manager', 'recruiter', true],
  ['manager', 'manager', false],
  ['manager', 'owner', false],
  ['owner', 'owner', true],
  ['candidate', 'recruiter', false],
])('a %s says that a %s is away: %s', (access, of, may) => {
  expect(mayKeepAbsence({ id: 'ben', access }, { id: 'ana', access: of })).toBe(may)
  expect(mayKeepAbsence({ id: 'ana', access }, { id: 'ana', access })).toBe(true)
})

const ana = { id: 'ana', name: 'Ana Costa', lastDay: '2026-08-08' }

test('work stays with whom it belongs to, and a review of theirs is not given by who acts for them', () => {
  const ben = { id: 'ben', access: 'recruiter', covers: [ana] }
  expect(ownerFor(ben, 'ana')).toBe('ana')
  expect(ownerFor(ben, 'cleo')).toBe('ben')
  expect(ownerFor(ben, null)).toBe('ben')
  expect(actsAs(ben)).toEqual(['ben', 'ana'])
  expect(actsAs({ ...ben, access: 'manager' })).toEqual(['ben'])
})

test('days are said shortly, with the year where it is another one', () => {
  expect(awayUntil('2026-08-08', today)).toBe('away until 8 August')
  expect(awayUntil('2027-01-08', today)).toBe('away until 8 January 2027')
  expect(daysInWords({ firstDay: today, lastDay: '2026-08-08' })).toBe('from Mon 3 Aug to Sat 8 Aug')
  expect(daysInWords({ firstDay: today, lastDay: today })).toBe('on Mon 3 Aug')
})

test('a letter for somebody who is away says so below its greeting, or first where that is to come', () => {
  const letter = {
    subject: 'A job',
    body: 'Hello,\n\nRead it.\n',
    fr: { subject: 'Offre', body: 'À lire.\n' },
  }
  const sent = inPlaceOf(letter, ana)
  expect(sent.subject).toBe('For Ana Costa: A job')
  expect(sent.body).toBe('Hello,\n\nAna Costa is away until 8 August 2026, and you cover.\n\nRead it.\n')
  expect(sent.fr?.body).toMatch(/^Absence : Ana Costa, jusqu’au 8 août 2026\. [^\n]*\n\nÀ lire\.\n$/)
})
