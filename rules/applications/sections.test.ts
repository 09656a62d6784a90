import { expect, test } from 'vitest'
import type { Question } from './questions'
import { type DraftWords, lookOver, stillToCheck } from './sections'

const ships: Question = { id: 'ships', text: 'Which ships?', kind: 'text', required: true, options: [] }
const empty: DraftWords = {
  name: '',
  email: '',
  phone: '',
  links: '',
  note: '',
  consent: false,
  hasCv: false,
  toCheck: [],
  answers: [],
}
const whole: DraftWords = {
  ...empty,
  name: 'Ines Okafor',
  email: 'ines@example.com',
  hasCv: true,
  answers: [{ questionId: 'ships', answer: 'Ferries' }],
}
const statesOf = (draft: Partial<DraftWords>, questions = [ships]) =>
  Object.fromEntries(lookOver({ ...whole, ...draft }, questions).states)
const fieldsOf = (draft: Partial<DraftWords>, questions = [ships]) =>
  lookOver({ ...whole, ...draft }, questions).missing.map(({ field }) => field)

test('a draft in which nothing stands misses what must be there, in the order of its form', () => {
  expect(fieldsOf(empty)).toEqual(['name', 'email', 'cv', 'answer-ships'])
  expect(new Set(Object.values(statesOf(empty)))).toEqual(new Set(['not_started']))
})

test('a draft that can be sent misses nothing; what is optional may stay untouched', () => {
  expect(fieldsOf({})).toEqual([])
  expect(statesOf({})).toEqual({
    identity: 'done',
    cv: 'done',
    note: 'not_started',
    questions: 'done',
    consent: 'not_started',
  })
})

test.each<[string, Partial<DraftWords>, string, string]>([
  ['an address that is none', { email: 'ines@nowhere' }, 'identity', 'email'],
  ['no name', { name: '' }, 'identity', 'name'],
  ['a link that is none', { links: 'my page' }, 'identity', 'links'],
  ['a note that is too long', { note: 'x'.repeat(4001) }, 'note', 'note'],
  ['an answer of spaces', { answers: [{ questionId: 'ships', answer: ' ' }] }, 'questions', 'answer-ships'],
])('%s leaves its section in progress', (_case, draft, section, field) => {
  expect(statesOf(draft)[section]).toBe('in_progress')
  expect(fieldsOf(draft)).toEqual([field])
})

test('what was brought over wants a look, until it is ticked or changed', () => {
  expect(statesOf({ toCheck: ['identity', 'cv'] })).toMatchObject({
    identity: 'check',
    cv: 'check',
    questions: 'done',
  })
  expect(fieldsOf({ toCheck: ['cv', 'identity'] })).toEqual(['checked-identity', 'checked-cv'])
  expect(stillToCheck(['identity', 'cv'], (section) => section === 'cv')).toEqual(['identity'])
})

test('a question that has changed brings back its section, and no other', () => {
  const changed = { ...ships, id: 'other' }
  expect(statesOf({ note: 'Tides' }, [changed])).toMatchObject({
    identity: 'done',
    note: 'done',
    questions: 'in_progress',
  })
  expect(fieldsOf({}, [changed])).toEqual(['answer-other'])
})

test('a job that asks nothing has no section of questions', () => {
  expect(statesOf({}, [])).not.toHaveProperty('questions')
})

test('questions that need no answer are never in the way', () => {
  expect(statesOf({ answers: [] }, [{ ...ships, required: false }]).questions).toBe('done')
})
