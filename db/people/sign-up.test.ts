import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store, t } from '../store'
import { someCandidate, someEmail } from '../testing/makers'
import { findSessionUser, openSessionByPassword } from './sessions'
import { confirmAddress, findAddressToConfirm, signUp } from './sign-up'
import { findUserByEmail, makeOwner } from './users'

const lettersTo = (email: string) =>
  store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email)).orderBy(desc(t.outbox.id))

test('who signs up can sign in, as a candidate, and is written to', async () => {
  const email = someEmail()
  await signUp({ name: 'Samir Benali', email, password: 'a long enough password' })

  expect(await openSessionByPassword(email, 'a long enough password')).toBeDefined()
  expect((await findUserByEmail(email))?.access).toBe('candidate')
  expect((await lettersTo(email)).map((letter) => letter.subject)).toEqual(['Confirm your address'])
})

test('signing up with the address of an account changes nothing in it and tells its owner only', async () => {
  const camille = await someCandidate({ password: 'correct horse battery' })
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, camille.id))
  await signUp({ name: 'Mallory', email: camille.email, password: 'the password of somebody else' })

  expect(await openSessionByPassword(camille.email, 'the password of somebody else')).toBeUndefined()
  expect(await openSessionByPassword(camille.email, 'correct horse battery')).toBeDefined()
  expect((await findUserByEmail(camille.email))?.name).toBe(camille.name)
  const [letter] = await lettersTo(camille.email)
  expect(letter?.subject).toBe('You already have an account')
  expect(letter?.body).not.toContain('Mallory')
})

const newestSecret = async (email: string) => (await lettersTo(email))[0]?.secret ?? ''

test('who signed up first with another’s address loses the account to whom the letter reaches', async () => {
  const email = someEmail()
  await signUp({ name: 'Mallory', email, password: 'the password of the squatter' })
  const squatter = await openSessionByPassword(email, 'the password of the squatter')
  const first = await newestSecret(email)
  await signUp({ name: 'Camille Roux', email, password: 'the password of Camille' })
  expect(await openSessionByPassword(email, 'the password of Camille')).toBeUndefined()
  const second = await newestSecret(email)
  expect(await findAddressToConfirm(second)).toBe(email)

  expect(await confirmAddress(second)).toBe('done')
  expect(await findSessionUser(squatter ?? '')).toBeUndefined()
  expect(await openSessionByPassword(email, 'the password of the squatter')).toBeUndefined()
  expect(await openSessionByPassword(email, 'the password of Camille')).toBeDefined()
  expect((await findUserByEmail(email))?.name).toBe('Camille Roux')
  expect([await confirmAddress(first), await confirmAddress(second)]).toEqual(['not found', 'used'])
})

test('confirming one’s own sign-up keeps the session; a link ends after a week', async () => {
  const [email, other] = [someEmail(), someEmail()]
  const password = 'a long enough password'
  await signUp({ name: 'Camille Roux', email, password })
  const session = await openSessionByPassword(email, password)
  expect(await confirmAddress(await newestSecret(email))).toBe('done')
  expect((await findSessionUser(session ?? ''))?.email).toBe(email)

  await signUp({ name: 'Samir Benali', email: other, password })
  const inEightDays = new Date(Date.now() + 8 * 86_400_000)
  expect(await confirmAddress(await newestSecret(other), inEightDays)).toBe('not found')
})

test('a link from before takes no account over that has become an owner’s', async () => {
  const email = someEmail()
  await signUp({ name: 'Mallory', email, password: 'the password of the squatter' })
  const secret = await newestSecret(email)
  await makeOwner(email, 'the password of the owner')
  expect(await confirmAddress(secret)).toBe('not found')
  await signUp({ name: 'Mallory', email, password: 'the password of the squatter' })
  expect((await lettersTo(email))[0]?.subject).toBe('You already have an account')
})

test('at most three letters an hour leave for an address that nobody has confirmed', async () => {
  const [email, confirmed] = [someEmail(), await someCandidate()]
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, confirmed.id))
  const now = new Date('2026-11-16T09:00:00Z')
  for (let n = 0; n < 7; n++)
    for (const each of [email, confirmed.email])
      await signUp({ name: 'Mallory', email: each, password: 'a long enough password' }, now)
  const hours = async (who: string) =>
    (await lettersTo(who)).map(({ dueAt }) => (dueAt.getTime() - now.getTime()) / 3_600_000).sort()
  expect(await hours(email)).toEqual([0, 0, 0, 1, 1, 1, 2])
  expect(await hours(confirmed.email)).toEqual([0, 0, 0, 0, 0, 0, 0])
})
