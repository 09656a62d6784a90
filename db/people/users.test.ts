import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store, t } from '../store'
import { someCandidate } from '../testing/makers'
import { findSessionUser, openSession, openSessionByPassword, revokeSession } from './sessions'
import { createUser, findUserByEmail, hashPassword, makeOwner } from './users'

test('an account opens with its own password only, whatever the case of the address', async () => {
  const camille = await someCandidate({ email: 'Camille@Example.com', password: 'correct horse battery' })

  const session = await openSessionByPassword('CAMILLE@example.com', 'correct horse battery')
  expect((await findSessionUser(session ?? ''))?.id).toBe(camille.id)
  expect(await openSessionByPassword('camille@example.com', 'wrong horse battery')).toBeUndefined()
  expect(await openSessionByPassword('nobody@example.com', 'correct horse battery')).toBeUndefined()
})

test('an address has one account', async () => {
  const { email } = await someCandidate()
  const second = createUser({ name: 'Somebody else', email, password: 'a long enough password' })

  await expect(second).rejects.toMatchObject({
    cause: { message: 'UNIQUE constraint failed: users.email' },
  })
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
  expect((await findUserByEmail(email))?.access).toBe('owner')
})

test('who signed up first with the owner’s address keeps no session once the owner is made', async () => {
  const squatter = await someCandidate({ password: 'correct horse battery' })
  const earlier = [await openSession(squatter.id), await openSession(squatter.id)]
  await makeOwner(squatter.email, 'the password of the owner')

  expect(await Promise.all(earlier.map((id) => findSessionUser(id)))).toEqual([undefined, undefined])
  expect(await openSessionByPassword(squatter.email, 'correct horse battery')).toBeUndefined()
  const session = await openSessionByPassword(squatter.email, 'the password of the owner')
  expect((await findSessionUser(session ?? ''))?.access).toBe('owner')
})

test('making an owner ends nobody else’s session', async () => {
  const [colleague, other] = [await someCandidate(), await someCandidate()]
  const session = await openSession(colleague.id)
  await makeOwner(other.email, 'the password of the owner')
  expect((await findSessionUser(session))?.id).toBe(colleague.id)
})

test('a password that changes while it is being checked opens no session', async () => {
  const { id, email } = await someCandidate({ password: 'correct horse battery' })
  const passwordHash = await hashPassword('another long password')
  const opening = openSessionByPassword(email, 'correct horse battery')
  await store.db.update(t.users).set({ passwordHash }).where(eq(t.users.id, id))
  expect(await opening).toBeUndefined()
})
