import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { store, t } from '../store'
import { newestLetterTo, someCandidate } from '../testing/makers'
import { changePassword, endSessions, findAccount, reviseAccount } from './account'
import { findKeptForm, forgetKeptForm, keepForm, pruneKeptForms } from './kept-forms'
import { findSessionUser, listSessions, openSession, openSessionByPassword, signOutOf } from './sessions'

const [current, password] = ['a long enough password', 'pallets at four in the morning']

test('an account gets another name and the language of its e-mails', async () => {
  const { id } = await someCandidate()
  await reviseAccount(id, { name: 'Camille Roux-Petit', language: 'fr' })
  expect(await findAccount(id)).toMatchObject({
    name: 'Camille Roux-Petit',
    language: 'fr',
    hasPassword: true,
  })
})

test('a password is changed by whoever knows it, and everybody else is signed out and told', async () => {
  const user = await someCandidate()
  const [here, there] = [await openSession(user.id), await openSession(user.id)]
  expect(await changePassword(user, { current: 'not her password', password }, here)).toBe('wrong')
  expect(await changePassword(user, { current, password: '1234567890' }, here)).toMatchObject({
    problem: expect.any(String),
  })
  expect(await changePassword(user, { current, password }, here)).toBe('done')
  expect(await findSessionUser(here)).toBeDefined()
  expect(await findSessionUser(there)).toBeUndefined()
  expect(await openSessionByPassword(user.email, password)).toBeDefined()
  expect((await newestLetterTo(user.email))?.subject).toBe('Your password was changed')
})

test('somebody sees where they are signed in, and signs out there and everywhere', async () => {
  const [user, stranger] = [await someCandidate(), await someCandidate()]
  const [here, there, third] = [
    await openSession(user.id, new Date(), 'Firefox on Linux'),
    await openSession(user.id),
    await openSession(user.id),
  ]
  const listed = async () => (await listSessions(user.id)).map(({ id }) => id).sort()
  expect(await listed()).toEqual([here, there, third].sort())
  expect(await signOutOf(stranger.id, there)).toBe(false)
  expect(await signOutOf(user.id, there)).toBe(true)
  expect(await signOutOf(user.id, there)).toBe(false)
  await endSessions(user.id, here)
  expect(await listed()).toEqual([here])
  await endSessions(user.id)
  expect(await listed()).toEqual([])
})

test('deleting an account ends every session of it', async () => {
  const { id } = await someCandidate()
  const session = await openSession(id)
  await store.db.delete(t.users).where(eq(t.users.id, id))
  expect(await findSessionUser(session)).toBeUndefined()
})

test('a form that was kept comes back to its writer, for an hour, and the record cannot read it', async () => {
  const [user, stranger] = [await someCandidate(), await someCandidate()]
  const now = new Date()
  const form = { path: '/recruiter/jobs/new', values: { title: 'Planner of night trips' } }
  const [token, nobodys] = [await keepForm(form, user.id, now), await keepForm(form, undefined, now)]
  expect(await findKeptForm(token, user.id, now)).toEqual(form)
  expect(await findKeptForm(token, stranger.id, now)).toBeUndefined()
  expect(await findKeptForm(nobodys, stranger.id, now)).toEqual(form)
  expect(JSON.stringify(await store.read.select().from(t.keptForms))).not.toContain('Planner')
  const later = new Date(now.getTime() + 3_600_001)
  expect(await findKeptForm(token, user.id, later)).toBeUndefined()
  await forgetKeptForm(token)
  expect(await findKeptForm(token, user.id, now)).toBeUndefined()
  await pruneKeptForms(later)
  expect(await store.read.select().from(t.keptForms)).toEqual([])
})
