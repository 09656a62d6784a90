import { expect, test } from 'vitest'
import { isAnswered, newQuestion, readQuestion } from './human-question'

const now = Date.parse('2026-11-16T09:00:00Z')
const sent = (asked: string, human: string) => {
  const form = new FormData()
  form.set('asked', asked)
  form.set('human', human)
  return form
}

test('a question is answered by its sum within the hour, and by nothing else', () => {
  const asked = newQuestion(now)
  const [a = 0, b = 0] = readQuestion(asked, now) ?? []
  expect([a, b].every((n) => n >= 1 && n <= 6)).toBe(true)
  expect(isAnswered(sent(asked, String(a + b)), now + 60_000)).toBe(true)
  expect(isAnswered(sent(asked, String(a + b + 1)), now)).toBe(false)
  expect(isAnswered(sent(asked, ''), now)).toBe(false)
  expect(isAnswered(sent(asked, String(a + b)), now + 3_600_000)).toBe(false)
})

test('nobody answers a question of their own', () => {
  const [, , moment, signed] = newQuestion(now).split('.')
  expect(isAnswered(sent(`1.1.${moment}.${signed}x`, '2'), now)).toBe(false)
  expect(isAnswered(sent('1.1', '2'), now)).toBe(false)
  expect(isAnswered(sent('', ''), now)).toBe(false)
})
