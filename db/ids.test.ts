import { expect, test } from 'vitest'
import { idWithin, momentOf, newId, newMark } from './ids'

const now = new Date('2026-11-29T08:00:00Z')

test('ids are in the order in which they were made, within one millisecond too', () => {
  const ids = Array.from({ length: 5000 }, () => newId(now.getTime()))
  const later = newId(now.getTime() + 1)
  expect([...ids, later].toSorted()).toEqual([...ids, later])
  expect(new Set(ids).size).toBe(5000)
  expect(later).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
})

test('acts of one millisecond have marks of their own, which tell their moment', () => {
  const marks = Array.from({ length: 5000 }, () => newMark(now.getTime()))
  expect(new Set(marks).size).toBe(5000)
  expect(momentOf(marks[0] ?? '')).toEqual(now)
  expect(idWithin(marks[0] ?? '')).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
})
