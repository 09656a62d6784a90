import { expect, test } from 'vitest'
import { isUniqueViolation } from '../store'
import { someCandidate } from '../testing/makers'
import { findSessionUser, openSession, revokeSession } from './sessions'
import { createUser, findUserByEmail, findUserByPassword, makeOwner } from './users'

test('an account opens with its own password only, whatever the case of the address', async () => {
  const camille = await someCandidate({ email: 'Camille@Example.com', password: 'correct horse battery' })

  expect((await findUserByPassword('CAMILLE@example.com', 'correct horse battery'))?.id).toBe(camille.id)
  expect(await findUserByPassword('camille@example.com', 'wrong horse battery')).toBeUndefined()
  expect(await findUserByPassword('nobody@example.com', 'correct horse battery')).toBeUndefined()
})

test('an address has one account', async () => {
  const { email } = await someCandidate()
  const second = createUser({ name: 'Somebody else', email, password: 'a long enough password' })

  await expect(second).rejects.toSatisfy(isUniqueViolation)
})

test('a session ends when it is revoked and when it is too old', async () => {
  const user = await someCandidate()
  const [kept, old] = [await openSession(user.id), await openSession(user.id, new Date('2026-01-01'))]
  expect((await findSessionUser(kept))?.email).toBe(user.email)
  expect(await findSessionUser(old)).toBeUndefined()

  await revokeSession(kept)
  expect(await findSessionUser(kept)).toBeUndefined()
})

test('the owner command makes an account or promotes one', async () => {
  expect(await makeOwner('owner@example.com', 'a long enough password')).toBe('created')
  const { email } = await someCandidate()
  expect(await makeOwner(email, 'another long password')).toBe('promoted')
  expect((await findUserByEmail(email))?.role).toBe('owner')
})
