import { expect, test } from 'vitest'
import { answerInWords, type Question, questionDraft, readAnswers } from './questions'

const asked = (question: Partial<Question>): Question => ({
  id: 'q',
  text: 'Which?',
  kind: 'text',
  required: true,
  options: [],
  ...question,
})
const read = (question: Partial<Question>, said: string) => readAnswers([asked(question)], () => said)

test.each([
  [{ kind: 'text' }, ' Three winters at sea ', 'Three winters at sea'],
  [{ kind: 'yes_no' }, 'no', 'no'],
  [{ kind: 'choice', options: ['Lyon', 'Brest'] }, 'Brest', 'Brest'],
  [{ kind: 'number' }, '2,5', '2,5'],
  [{ kind: 'date' }, '2028-02-29', '2028-02-29'],
] as const)('%o takes %s', (question, said, kept) => {
  expect(
    read({ ...question, options: [...('options' in question ? question.options : [])] }, said),
  ).toMatchObject({ answers: [{ answer: kept }] })
})

test.each([
  [{ kind: 'text' }, 'x'.repeat(2001), 'At most 2,000 characters'],
  [{ kind: 'text' }, '   ', 'Answer this question'],
  [{ kind: 'yes_no' }, 'perhaps', 'Choose yes or no'],
  [{ kind: 'choice', options: ['Lyon', 'Brest'] }, 'Paris', 'Choose one of the list'],
  [{ kind: 'number' }, 'three', 'Write a number, such as 3 or 2.5'],
  [{ kind: 'number' }, '1e3', 'Write a number, such as 3 or 2.5'],
  [{ kind: 'date' }, '2026-02-29', 'Write a date, such as 2026-12-31'],
  [{ kind: 'date' }, '29/02/2028', 'Write a date, such as 2026-12-31'],
] as const)('%o refuses %s', (question, said, problem) => {
  expect(read({ ...question, options: [...('options' in question ? question.options : [])] }, said)).toEqual({
    errors: { q: problem },
  })
})

test('what need not be answered may stay empty, and is not kept', () => {
  expect(read({ required: false }, '')).toEqual({ answers: [] })
})

test('an answer is read in words', () => {
  const inWords = (kind: Question['kind'], answer: string) =>
    answerInWords({ question: 'Which?', kind, answer })
  expect([inWords('date', '2026-12-31'), inWords('yes_no', 'yes'), inWords('number', '2,5')]).toEqual([
    '31 December 2026',
    'Yes',
    '2,5',
  ])
})

const draft = (text: string, more = {}) =>
  questionDraft.safeParse({ text, kind: 'text', required: false, options: '', ...more })

test.each([
  'What is your current salary?',
  'What was your last pay package?',
  'How much do you earn?',
  'Your salary today',
  'Quelle est votre rémunération actuelle ?',
  'Quel est votre dernier salaire ?',
  'Combien gagnez-vous ?',
])('“%s” may not be asked', (text) => {
  expect(draft(text).error?.issues[0]?.message).toContain('Nobody may be asked')
})

test.each([
  'What pay do you expect?',
  'Quelle rémunération attendez-vous ?',
  'Which payroll systems have you worked with?',
  'What did you build last?',
  'Are you currently allowed to work in France?',
  'Have you worked on a payment service before?',
])('“%s” may be asked', (text) => {
  expect(draft(text).success).toBe(true)
})

test('a list has a line for each choice, and at least two', () => {
  expect(draft('Where?', { kind: 'choice', options: 'Lyon\n\n Brest \nLyon' }).data?.options).toEqual([
    'Lyon',
    'Brest',
  ])
  expect(draft('Where?', { kind: 'choice', options: 'Lyon' }).error?.issues[0]?.message).toContain(
    'at least two',
  )
  expect(draft('', { kind: 'choice' }).success).toBe(true)
})
