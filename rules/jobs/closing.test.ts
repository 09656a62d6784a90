import { expect, test } from 'vitest'
import { comesBack, readClosing } from './closing'

const plan = (form: Record<string, string>) => {
  const read = readClosing(form)
  return read.success ? read.plan : read.error.issues[0]?.message
}

test('without an answer of its own, everyone gets the one that fits', () => {
  expect(plan({ because: 'filled', reason: '', words: '', 'reason-a': '', 'words-a': '' })).toEqual({
    because: 'filled',
    everyone: { reason: 'filled', note: '' },
    each: new Map(),
    asks: false,
    unasked: new Set(['a']),
  })
  expect(plan({ because: 'withdrawn', reason: 'pay', words: 'Sorry.' })).toMatchObject({
    everyone: { reason: 'pay', note: 'Sorry.' },
  })
})

test.each([
  [
    { 'reason-a': 'skills', 'words-a': '' },
    { reason: 'skills', note: 'To all.' },
  ],
  [
    { 'reason-a': '', 'words-a': 'To you.' },
    { reason: 'filled', note: 'To you.' },
  ],
  [
    { 'reason-a': 'skills', 'words-a': 'To you.' },
    { reason: 'skills', note: 'To you.' },
  ],
])('one answer of its own: %o', (fields, answer) => {
  expect(plan({ because: 'filled', words: 'To all.', ...fields })).toMatchObject({
    each: new Map([['a', answer]]),
  })
})

test('words in French go to everyone without words of their own', () => {
  const fields = { words: 'To all.', inFrench: 'À tous.', 'reason-a': 'skills', 'words-b': 'To you.' }
  const given = { 'words-a': '', 'reason-b': '', ...fields }
  const toAll = { note: 'To all.', inFrench: 'À tous.' }
  expect(plan({ because: 'filled', ...given })).toEqual({
    because: 'filled',
    everyone: { reason: 'filled', ...toAll },
    each: new Map([
      ['a', { reason: 'skills', ...toAll }],
      ['b', { reason: 'filled', note: 'To you.' }],
    ]),
    asks: false,
    unasked: new Set(['a', 'b']),
  })
})

test('a closing without a reason is none', () => {
  expect(plan({ because: 'tired' })).toBe('Choose why the job is closed')
  expect(plan({ because: 'filled', 'reason-a': '', 'words-a': 'x'.repeat(3001) })).toContain('3,000')
})

test('what comes back is said in a sentence', () => {
  expect(comesBack(0)).toBe('No application ended with it.')
  expect(comesBack(1)).toBe('1 application comes back at its stage, with an e-mail to each candidate.')
  expect(comesBack(11)).toBe('11 applications come back at their stage, with an e-mail to each candidate.')
})

test('who is not to be asked for their application is named, and everybody else is asked', () => {
  const rows = { 'reason-a': '', 'asks-a': 'on', 'reason-b': '' }
  expect(plan({ because: 'filled', asks: 'on', ...rows })).toMatchObject({
    asks: true,
    unasked: new Set(['b']),
  })
})
