import { desc, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sendLetterAgain } from '@/db/desk/letters'
import { findMailPause, resumeMail } from '@/db/site/mail-pause'
import { claimLetter, markSent, queueLetter } from '@/db/site/outbox'
import { store, t } from '@/db/store'
import { someOwner } from '@/db/testing/makers'
import { someMailServer } from '@/integrations/mail/testing'
import { addDays } from '@/rules/dates'
import { secretPlace } from '@/rules/letters'
import { sendMail } from './send-mail'

let server: Awaited<ReturnType<typeof someMailServer>>

beforeAll(async () => {
  server = await someMailServer()
})
beforeEach(() => vi.stubEnv('MAIL_URL', server.url))
afterEach(async () => {
  vi.unstubAllEnvs()
  server.letters.length = 0
  server.state.down = false
  await resumeMail()
  for (const { id } of await listLetters()) await markSent(id)
})
afterAll(() => server.close())

const about = { about: 'application' as const, aboutId: 'a', secret: 'the-token' }
const listLetters = () => store.read.select().from(t.outbox).orderBy(desc(t.outbox.id))
const findLetter = async (id: string) =>
  (await store.read.select().from(t.outbox).where(eq(t.outbox.id, id)))[0]

async function queued(recipient = 'ines@example.com') {
  await store.tx((tx) =>
    queueLetter(
      tx,
      recipient,
      { subject: 'Hello', body: `Hello\nhttp://x/applications/${secretPlace}\n` },
      about,
    ),
  )
  const letter = (await listLetters()).find((each) => each.recipient === recipient && !each.sentAt)
  if (!letter) throw new Error('no letter is queued')
  return letter
}

const at = (date: Date, minutes: number) => () => addDays(date, minutes / 1440)
const recipients = () => server.letters.flatMap(({ to }) => to)

test('every letter that is due leaves once, and another run finds none', async () => {
  const letter = await queued()
  await queued('marc@example.com')
  await sendMail()
  await sendMail()
  expect(recipients().sort()).toEqual(['ines@example.com', 'marc@example.com'])
  expect(await findLetter(letter.id)).toMatchObject({ sentAt: expect.any(Date), attempts: 1 })
})

test('two runs at the same time never send the same letter twice', async () => {
  for (let n = 0; n < 20; n++) await queued(`person-${n}@example.com`)
  await Promise.all([sendMail(), sendMail(), sendMail()])
  expect(server.letters).toHaveLength(20)
  expect(new Set(recipients()).size).toBe(20)
})

test('without a mail server letters wait as they are', async () => {
  vi.stubEnv('MAIL_URL', '')
  const letter = await queued()
  await sendMail()
  expect(await findLetter(letter.id)).toEqual(letter)
})

test('a refused recipient is tried again ever later, and given up after eight attempts; others are sent', async () => {
  const { id, dueAt } = await queued('nobody@example.com')
  await queued('marc@example.com')
  let due = 0
  for (const wait of [1, 2, 4, 8, 16, 32, 64, 128]) {
    await sendMail(at(dueAt, due))
    due += wait
    expect(await findLetter(id)).toMatchObject({
      sentAt: null,
      claimedAt: null,
      lastError: expect.stringContaining('no such mailbox'),
      dueAt: at(dueAt, due)(),
    })
    await sendMail(at(dueAt, due - 0.1))
  }
  expect(await findLetter(id)).toMatchObject({ attempts: 8, failedAt: expect.any(Date) })
  expect(await claimLetter(at(dueAt, 100_000)())).toBeUndefined()
  expect(recipients()).toEqual(['marc@example.com'])
})

test('an outage of hours gives no letter up: sending rests, then every letter leaves', async () => {
  const letters = [await queued(), await queued('marc@example.com')]
  const from = letters[1]?.dueAt ?? new Date()
  server.state.down = true
  for (let minutes = 0; minutes < 600; minutes += 5) await sendMail(at(from, minutes))
  for (const { id } of letters)
    expect(await findLetter(id)).toMatchObject({ attempts: 0, failedAt: null, claimedAt: null })
  expect((await findMailPause())?.until.getTime()).toBeLessThanOrEqual(at(from, 615)().getTime())

  server.state.down = false
  await sendMail(at(from, 620))
  expect(recipients().sort()).toEqual(['ines@example.com', 'marc@example.com'])
  expect(await findMailPause()).toBeUndefined()
})

test('while sending rests the mail server is left alone', async () => {
  const { dueAt } = await queued()
  server.state.down = true
  await sendMail(at(dueAt, 0))
  server.state.down = false
  await sendMail(at(dueAt, 0.5))
  expect(server.letters).toHaveLength(0)
  await sendMail(at(dueAt, 1.1))
  expect(server.letters).toHaveLength(1)
})

test('a letter that was given up is sent again from the desk, once', async () => {
  const [owner, { id, dueAt }] = [await someOwner(), await queued()]
  expect(await sendLetterAgain(owner, id)).toBe(false)
  await store.db.update(t.outbox).set({ failedAt: dueAt, attempts: 8 }).where(eq(t.outbox.id, id))
  expect(await sendLetterAgain(owner, id, dueAt)).toBe(true)
  await sendMail(at(dueAt, 1))
  expect(recipients()).toEqual(['ines@example.com'])
  expect(await sendLetterAgain(owner, id)).toBe(false)
})

test('the reader gets the private link, and the outbox keeps none of it afterwards', async () => {
  const { id } = await queued()
  await sendMail()
  expect(server.letters[0]?.email.text).toContain('http://x/applications/the-token')
  const kept = await findLetter(id)
  expect(kept?.secret).toBeNull()
  expect(kept?.body).not.toContain('the-token')
})

test('a letter whose sender died is sent ten minutes later under the same Message-ID', async () => {
  const { id, dueAt } = await queued()
  await claimLetter(dueAt)
  await sendMail(at(dueAt, 9))
  expect(server.letters).toHaveLength(0)
  await sendMail(at(dueAt, 11))
  expect(server.letters[0]?.email.messageId).toBe(`<${id}@localhost>`)
})
