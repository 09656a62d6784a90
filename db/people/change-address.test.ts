import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { sendMessage } from '../messages/messages'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someEmail, someJob } from '../testing/makers'
import { askToMove, callOffMove, confirmMove, findMove, findPendingMove } from './change-address'
import { askForSignIn, findSignIn } from './sign-in-links'
import { findUserByEmail } from './users'

const secretTo = async (email: string) => (await newestLetterTo(email))?.secret ?? ''

async function asked() {
  const [user, to] = [await someCandidate(), someEmail()]
  expect(await askToMove(user, to)).toBe('done')
  return { user, to, leave: await secretTo(user.email), take: await secretTo(to) }
}

test.each([['leave', 'take'] as const, ['take', 'leave'] as const])(
  'an account moves once both addresses have said so, %s first',
  async (first, second) => {
    const { user, to, ...links } = await asked()
    expect(await findMove(links[first])).toMatchObject({ from: user.email, to })
    expect(await confirmMove(links[first])).toBe('half')
    expect(await findUserByEmail(to)).toBeUndefined()
    expect(await confirmMove(links[first])).toBe('used')
    expect(await confirmMove(links[second])).toBe('done')
    expect((await findUserByEmail(to))?.id).toBe(user.id)
    expect(await findUserByEmail(user.email)).toBeUndefined()
    expect(await findPendingMove(user.id)).toBeUndefined()
    for (const email of [user.email, to])
      expect((await newestLetterTo(email))?.subject).toBe('Your account has another address')
  },
)

test('applications, with an account or without, and messages move along', async () => {
  const { user, to, leave, take } = await asked()
  const [job, other, third] = [await someJob(), await someJob(), await someJob()]
  const own = await someApplication(job.slug, user)
  const guest = await someApplication(other.slug, { ...user, id: user.id })
  await store.db.update(t.applications).set({ candidateId: null }).where(eq(t.applications.id, guest.id))
  const twice = await someApplication(third.slug, user)
  const already = await someApplication(third.slug, await someCandidate({ email: someEmail() }))
  await store.db.update(t.applications).set({ email: to }).where(eq(t.applications.id, already.id))
  const message = { name: 'C', email: user.email, topic: 'other' as const, text: 'Hello', page: '' }
  await sendMessage(message)
  for (const token of [leave, take]) await confirmMove(token)
  const emailOf = async (id: string) =>
    (await store.read.select().from(t.applications).where(eq(t.applications.id, id)))[0]?.email
  expect(await Promise.all([own.id, guest.id, twice.id].map(emailOf))).toEqual([to, to, user.email])
  expect(await store.read.select().from(t.messages).where(eq(t.messages.email, to))).toHaveLength(1)
})

test('a new address that has an account gets a letter and no link, and nothing moves', async () => {
  const [user, holder] = [await someCandidate(), await someCandidate()]
  expect(await askToMove(user, holder.email)).toBe('done')
  expect(await newestLetterTo(holder.email)).toMatchObject({ secret: null })
  expect(await confirmMove(await secretTo(user.email))).toBe('half')
  expect((await findUserByEmail(holder.email))?.id).toBe(holder.id)
})

test('a new address that gets an account in the meantime keeps it', async () => {
  const { user, to, leave, take } = await asked()
  await confirmMove(leave)
  const holder = await someCandidate({ email: to })
  expect(await confirmMove(take)).toBe('taken')
  expect((await findUserByEmail(to))?.id).toBe(holder.id)
  expect((await findUserByEmail(user.email))?.id).toBe(user.id)
})

test('a change that is called off, asked for anew or a day old has no good link', async () => {
  const [off, anew, old] = [await asked(), await asked(), await asked()]
  await callOffMove(off.user.id)
  await askToMove(anew.user, someEmail())
  expect(await confirmMove(off.take)).toBe('not found')
  expect(await confirmMove(anew.take)).toBe('not found')
  expect(await confirmMove(old.take, addDays(new Date(), 1.1))).toBe('not found')
})

test('links to the former address end with the move', async () => {
  const { user, leave, take } = await asked()
  await askForSignIn(user.email, '')
  const link = await secretTo(user.email)
  for (const token of [leave, take]) await confirmMove(token)
  expect(await findSignIn(link)).toBeUndefined()
})
