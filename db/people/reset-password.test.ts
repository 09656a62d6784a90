import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { newestLetterTo, someCandidate, someEmail, someRecruiter } from '../testing/makers'
import { pruneLinks } from './mail-links'
import { askForReset, findReset, resetPassword } from './reset-password'
import { findSessionUser, openSession, openSessionByPassword } from './sessions'

const fresh = 'a new and long password'
const minutes = (count: number, from = new Date()) => addDays(from, count / 1440)

async function tokenFor(email: string, now = new Date()) {
  await askForReset(email, now)
  return (await newestLetterTo(email))?.secret ?? ''
}

test('a forgotten password is replaced through the link in the letter', async () => {
  const { id, email } = await someCandidate({ password: 'the forgotten password' })
  const token = await tokenFor(email)
  expect((await newestLetterTo(email))?.text).toContain(`/reset/${token}`)
  expect(await findReset(token)).toMatchObject({ id, email })
  expect(await resetPassword(token, fresh)).toBe('done')
  expect(await openSessionByPassword(email, 'the forgotten password')).toBeUndefined()
  expect((await findSessionUser((await openSessionByPassword(email, fresh)) ?? ''))?.id).toBe(id)
})

test('a new password ends every session, confirms the address and is told by letter', async () => {
  const { id, email } = await someRecruiter()
  const sessions = [await openSession(id), await openSession(id)]
  await resetPassword(await tokenFor(email), fresh)
  expect(await Promise.all(sessions.map((session) => findSessionUser(session)))).toEqual([
    undefined,
    undefined,
  ])
  const [user] = await store.read.select().from(t.users).where(eq(t.users.id, id))
  expect(user?.verifiedAt).toBeInstanceOf(Date)
  expect(user?.access).toBe('recruiter')
  expect((await newestLetterTo(email))?.subject).toBe('Your password was changed')
})

test('a link works once, for half an hour, and ends with any other', async () => {
  const { email } = await someCandidate()
  const now = new Date()
  const [first, second] = [await tokenFor(email, minutes(-20)), await tokenFor(email, now)]
  expect(await findReset(first, minutes(9, now))).toBeTruthy()
  expect(await findReset(first, minutes(11, now))).toBeUndefined()
  expect(await resetPassword(first, fresh, minutes(11, now))).toBe('not found')
  expect(await resetPassword(second, fresh, now)).toBe('done')
  expect(await resetPassword(second, 'yet another password', now)).toBe('used')
  expect(await findReset(first, now)).toBe('used')
  expect(await openSessionByPassword(email, 'yet another password')).toBeUndefined()
})

test('asking changes nothing: the old password stays good', async () => {
  const { email } = await someCandidate({ password: 'correct horse battery' })
  await tokenFor(email)
  expect(await openSessionByPassword(email, 'correct horse battery')).toBeTruthy()
})

test('an unknown address costs the same letter, and gets no link', async () => {
  const [known, unknown] = [(await someCandidate()).email, someEmail()]
  const count = async () => (await store.read.select().from(t.outbox)).length
  const written = []
  for (const email of [known, unknown]) {
    const before = await count()
    await askForReset(email)
    written.push((await count()) - before)
  }
  expect(written).toEqual([1, 1])
  const letter = await newestLetterTo(unknown)
  expect([letter?.subject, letter?.secret]).toEqual(['No account has this address', null])
})

test('after five letters one leaves each five minutes, so that its owner always has a good link', async () => {
  const { email } = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.email, email))
  const now = new Date()
  for (let n = 0; n < 20; n++) await askForReset(email, minutes(n / 60, now))
  const count = async () =>
    (await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email))).length
  expect(await count()).toBe(5)
  const last = (await newestLetterTo(email))?.secret ?? ''
  expect(await findReset(last, minutes(5, now))).toMatchObject({ email })
  await askForReset(email, minutes(6, now))
  expect(await count()).toBe(6)
})

test('a letter that has to wait its turn has a link that is good from then on', async () => {
  const email = (await someCandidate()).email
  const now = new Date()
  for (let n = 0; n < 4; n++) await askForReset(email, now)
  const letter = await newestLetterTo(email)
  expect(letter?.dueAt).toEqual(minutes(60, now))
  expect(await findReset(letter?.secret ?? '', minutes(89, now))).toMatchObject({ email })
})

test('a password that everybody tries, or that holds the address, is refused and burns no link', async () => {
  const { email } = await someCandidate({ email: `valentine-${Date.now()}@example.com` })
  const token = await tokenFor(email)
  expect(await resetPassword(token, 'password1234')).toMatchObject({ problem: expect.any(String) })
  expect(await resetPassword(token, `my ${email} is mine`)).toMatchObject({ problem: expect.any(String) })
  expect(await resetPassword(token, fresh)).toBe('done')
})

test('what is kept of a link is its hash, and it is forgotten in the end', async () => {
  const { email } = await someCandidate()
  const token = await tokenFor(email)
  const kept = JSON.stringify(await store.read.select().from(t.mailLinks))
  expect(kept).not.toContain(token)
  await pruneLinks(addDays(new Date(), 1))
  expect(await store.read.select().from(t.mailLinks)).toEqual([])
})
