import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { newestLetterTo, someCandidate, someEmail, someRecruiter } from '../testing/makers'
import { openSessionByAddress } from './provided-accounts'
import { findSessionUser, openSession, openSessionByPassword } from './sessions'
import { askForSignIn, findSignIn, openSessionByLink } from './sign-in-links'
import { signUp } from './sign-up'
import { findUserByEmail } from './users'

const password = 'a long enough password'

async function tokenFor(email: string, now = new Date()) {
  await askForSignIn(email, '/candidate/saved', now)
  return (await newestLetterTo(email))?.secret ?? ''
}

test('whoever has the letter signs in without a password, and comes to the page they wanted', async () => {
  const { id, email } = await someRecruiter()
  const token = await tokenFor(email)
  expect((await newestLetterTo(email))?.text).toContain(`/sign-in/${token}?next=%2Fcandidate%2Fsaved`)
  const opened = await openSessionByLink(token, 'Firefox on Linux')
  if (typeof opened === 'string') throw new Error(opened)
  expect(opened.user.id).toBe(id)
  expect(await findSessionUser(opened.session)).toMatchObject({ id, access: 'recruiter' })
})

test('looking at a link burns nothing; it works once and for ten minutes', async () => {
  const { email } = await someCandidate()
  const now = new Date()
  const [token, late] = [await tokenFor(email, now), await tokenFor(email, now)]
  for (let n = 0; n < 3; n++) expect(await findSignIn(token, now)).toMatchObject({ email })
  expect(await openSessionByLink(token, '', now)).toMatchObject({ user: { email } })
  expect(await findSignIn(token, now)).toBe('used')
  expect(await openSessionByLink(token, '', now)).toBe('used')
  expect(await openSessionByLink(late, '', addDays(now, 11 / 1440))).toBe('not found')
  expect(await openSessionByLink('x'.repeat(32))).toBe('not found')
})

test('an address without an account costs the same letter, and gets no link', async () => {
  const email = someEmail()
  await askForSignIn(email, '')
  expect(await newestLetterTo(email)).toMatchObject({
    subject: 'No account has this address',
    secret: null,
  })
})

test('who signed up first with another’s address is out once its holder follows a link', async () => {
  const email = someEmail()
  await signUp({ name: 'Mallory', email, password })
  const squatter = await openSessionByPassword(email, password)
  await openSessionByLink(await tokenFor(email))
  expect(await findSessionUser(squatter ?? '')).toBeUndefined()
  expect(await openSessionByPassword(email, password)).toBeUndefined()
})

test('somebody whose address was confirmed keeps password and sessions', async () => {
  const { id, email } = await someCandidate({ password })
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, id))
  const session = await openSession(id)
  await openSessionByLink(await tokenFor(email))
  expect(await findSessionUser(session)).toBeDefined()
  expect(await openSessionByPassword(email, password)).toBeDefined()
})

test('an address that another site vouches for opens its account, or a new one without a password', async () => {
  const [known, email] = [await someCandidate(), someEmail()]
  const asked = { device: 'Firefox on Linux', language: 'fr' as const }
  const old = await openSessionByAddress({ email: known.email, name: 'Somebody else' }, asked)
  expect(await findSessionUser(old)).toMatchObject({ id: known.id, name: known.name })
  const fresh = await openSessionByAddress({ email, name: 'Léa\nFontaine' }, asked)
  expect(await findSessionUser(fresh)).toMatchObject({ name: 'Léa Fontaine', access: 'candidate' })
  expect((await findUserByEmail(email))?.email).toBe(email)
})
