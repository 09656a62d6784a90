import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store, t } from '../store'
import { someCandidate, someEmail } from '../testing/makers'
import { openSessionByPassword } from './sessions'
import { signUp } from './sign-up'
import { findUserByEmail } from './users'

const lettersTo = (email: string) =>
  store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email)).orderBy(desc(t.outbox.id))

test('who signs up can sign in, as a candidate, and is written to', async () => {
  const email = someEmail()
  await signUp({ name: 'Samir Benali', email, password: 'a long enough password' })

  expect(await openSessionByPassword(email, 'a long enough password')).toBeDefined()
  expect((await findUserByEmail(email))?.access).toBe('candidate')
  expect((await lettersTo(email)).map((letter) => letter.subject)).toEqual(['Your account is open'])
})

test('signing up with the address of an account changes nothing in it and tells its owner only', async () => {
  const camille = await someCandidate({ password: 'correct horse battery' })
  await signUp({ name: 'Mallory', email: camille.email, password: 'the password of somebody else' })

  expect(await openSessionByPassword(camille.email, 'the password of somebody else')).toBeUndefined()
  expect(await openSessionByPassword(camille.email, 'correct horse battery')).toBeDefined()
  expect((await findUserByEmail(camille.email))?.name).toBe(camille.name)
  const [letter] = await lettersTo(camille.email)
  expect(letter?.subject).toBe('You already have an account')
  expect(letter?.body).not.toContain('Mallory')
})
