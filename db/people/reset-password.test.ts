import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { newestLetterTo, someCandidate, someEmail, someRecruiter } from '../testing/makers'
import { askForReset, findReset, pruneResets, resetPassword } from './reset-password'
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
  expect(await findReset(token)).toEqual({ userId: id, email })
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

test('at most three letters an hour leave for an address that nobody has confirmed', async () => {
  const email = someEmail()
  const now = new Date()
  for (let n = 0; n < 4; n++) await askForReset(email, now)
  expect((await newestLetterTo(email))?.dueAt).toEqual(new Date(now.getTime() + 3_600_000))
})

test('what is kept of a link is its hash, and it is forgotten in the end', async () => {
  const { email } = await someCandidate()
  const token = await tokenFor(email)
  const kept = JSON.stringify(await store.read.select().from(t.passwordResets))
  expect(kept).not.toContain(token)
  await pruneResets(addDays(new Date(), 1))
  expect(await store.read.select().from(t.passwordResets)).toEqual([])
})
