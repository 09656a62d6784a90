import { expect, test } from 'vitest'
import { mayActForCompany, mayInvite, mayOpenSpace, mayTakeOff, mostMembers } from './may'

test('a company opens its space once a recruiter has written its job, and only the first time', () => {
  expect(mayOpenSpace({ status: 'received', members: 0 })).toBe('not yet')
  expect(mayOpenSpace({ status: 'qualified', members: 0 })).toBe('not yet')
  expect(mayOpenSpace({ status: 'searching', members: 0 })).toBe('yes')
  expect(mayOpenSpace({ status: 'won', members: 0 })).toBe('yes')
  expect(mayOpenSpace({ status: 'closed', members: 0 })).toBe('not yet')
  expect(mayOpenSpace({ status: 'searching', members: 1 })).toBe('has one')
})

test('a space always has somebody, and never more than it may', () => {
  expect(mayTakeOff(['ana', 'marc'], 'ana')).toBe(true)
  expect(mayTakeOff(['ana'], 'ana')).toBe(false)
  expect(mayTakeOff(['ana', 'marc'], 'stranger')).toBe(false)
  expect(mayInvite(mostMembers - 1)).toBe(true)
  expect(mayInvite(mostMembers)).toBe(false)
})

test('nobody of the desk acts for a company', () => {
  expect(['candidate', 'recruiter', 'owner'].map(mayActForCompany)).toEqual([true, false, false])
})
