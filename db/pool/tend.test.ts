import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { withdraw } from '../applications/applications'
import { noteVisit } from '../people/visits'
import { listKeptTooLong } from '../personal-data/kept-too-long'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob } from '../testing/makers'
import { agree, findConsent, findConsentByToken, leavePool, leavePoolByToken, stayInPool } from './consent'
import { tendPool } from './tend'

const visit = new Date('2026-01-10T09:00:00Z')
const day = (text: string) => new Date(`${text}T10:00:00Z`)

async function somebodyUnseen() {
  const person = await someCandidate()
  await store.db.update(t.users).set({ seenAt: visit }).where(eq(t.users.id, person.id))
  await store.tx((tx) => agree(tx, person.id, visit))
  return person
}

test('whoever is away is asked once after five months and 14 days, and found no more after six months', async () => {
  const person = await somebodyUnseen()
  await tendPool(day('2026-06-23'))
  expect(await newestLetterTo(person.email)).toBeUndefined()

  await tendPool(day('2026-06-24'))
  await tendPool(day('2026-06-25'))
  const letters = await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, person.email))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toContain('May recruiters still find your profile?')

  await tendPool(day('2026-07-09'))
  expect((await findConsent(person.id))?.endedAt).toBeNull()
  await tendPool(day('2026-07-10'))
  expect(await findConsent(person.id)).toMatchObject({ endedBecause: 'silent' })
})

test('a visit, and the yes in the letter, begin the six months anew', async () => {
  const [visitor, reader] = [await somebodyUnseen(), await somebodyUnseen()]
  await tendPool(day('2026-06-24'))
  const token = /\/pool\/([\w-]{32})/.exec((await newestLetterTo(reader.email))?.text ?? '')?.[1] ?? ''
  expect((await findConsentByToken(token))?.candidateId).toBe(reader.id)
  await noteVisit(visitor.id, day('2026-06-30'))
  expect(await stayInPool(token, day('2026-06-30'))).toBe(true)

  await tendPool(day('2026-08-01'))
  for (const { id } of [visitor, reader]) expect((await findConsent(id))?.endedAt).toBeNull()
  await tendPool(day('2026-12-14'))
  const again = await store.read.$count(t.outbox, eq(t.outbox.recipient, visitor.email))
  expect(again).toBe(2)
})

test('the no in the letter ends it at once, and a second one says the same', async () => {
  const person = await somebodyUnseen()
  await tendPool(day('2026-06-24'))
  const token = /\/pool\/([\w-]{32})/.exec((await newestLetterTo(person.email))?.text ?? '')?.[1] ?? ''
  expect(await leavePoolByToken(token)).toBe(true)
  expect(await findConsent(person.id)).toMatchObject({ endedBecause: 'taken back' })
  expect(await leavePoolByToken(token)).toBe(true)
  expect(await stayInPool(token)).toBe(false)
  expect(await leavePoolByToken('of nobody')).toBe(false)
})

test('with consent an application is kept two years after the last contact, and three months without', async () => {
  const closed = new Date()
  const [agreed, silent, leaver] = await Promise.all([someCandidate(), someCandidate(), someCandidate()])
  const sent: string[] = []
  for (const person of [agreed, silent, leaver]) {
    const application = await someApplication((await someJob()).slug, person)
    await withdraw(application, closed)
    sent.push(application.id)
  }
  for (const person of [agreed, leaver]) await store.tx((tx) => agree(tx, person.id, closed))
  await leavePool(leaver.id)

  const kept = async (days: number) => {
    const gone = (await listKeptTooLong(addDays(closed, days))).applications
    return sent.map((id) => !gone.includes(id))
  }
  expect(await kept(91)).toEqual([true, true, true])
  expect(await kept(93)).toEqual([true, false, false])
  expect(await kept(730)).toEqual([true, false, false])
  expect(await kept(733)).toEqual([false, false, false])
  await noteVisit(agreed.id, addDays(closed, 400))
  expect(await kept(733)).toEqual([true, false, false])
})

test('an account is kept two years after the last visit, also when its sessions are forgotten', async () => {
  const person = await someCandidate()
  await noteVisit(person.id, addDays(new Date(), 700))
  expect((await listKeptTooLong(addDays(new Date(), 1400))).accounts).not.toContain(person.id)
  expect((await listKeptTooLong(addDays(new Date(), 1432))).accounts).toContain(person.id)
})
