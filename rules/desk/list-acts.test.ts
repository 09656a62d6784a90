import { expect, test } from 'vitest'
import { keysOf } from '../vocabulary'
import type { Facts } from './list-act'
import { actsOf, type ListName, listActs, mayTakeBack } from './list-acts'

const then = new Date('2026-11-20T09:00:00Z')

test('each letter does one thing on a list, and none that it does on every list', () => {
  for (const list of keysOf(listActs)) {
    const keys = Object.values(actsOf(list)).map(({ key }) => key)
    expect([list, keys]).toEqual([list, [...new Set(keys)]])
    // Move, open, choose; edit, write, refuse.
    expect(keys.filter((key) => 'jkoxemr/?'.includes(key))).toEqual([])
  }
})

test.each<[ListName, string, Facts, boolean]>([
  ['briefs', 'give', { closedAt: null }, true],
  ['briefs', 'give', { closedAt: then }, false],
  ['contacts', 'delete', { deletedAt: then }, false],
  ['contacts', 'invite', { deletedAt: then }, false],
  ['contacts', 'label', { deletedAt: null }, true],
  ['mail', 'again', { failedAt: then, hasText: true }, true],
  ['mail', 'again', { failedAt: then, hasText: false }, false],
  ['mail', 'again', { failedAt: null, hasText: true }, false],
  ['mail', 'stop', { about: 'application' }, true],
  ['mail', 'stop', { about: 'account' }, false],
  ['mail', 'stop', { claimedAt: then }, false],
  ['mail', 'stop', { sentAt: then }, false],
  ['reports', 'settle', { settledAt: then }, false],
  ['messages', 'elsewhere', { answeredAt: then }, false],
  ['conversations', 'archive', { archivedAt: then }, false],
])('of %s, %s to one with %j: %s', (list, act, row, fits) => {
  expect(actsOf(list)[act]?.fits(row)).toBe(fits)
})

test('what somebody outside has read is not taken back', () => {
  expect(mayTakeBack('reports', 'settle')).toBe(true)
  expect(mayTakeBack('reports', 'settle', 'yes')).toBe(false)
  expect(mayTakeBack('contacts', 'invite')).toBe(false)
  expect(mayTakeBack('mail', 'again')).toBe(false)
  expect(mayTakeBack('mail', 'nothing')).toBe(false)
})
