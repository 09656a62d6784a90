import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { claimLetter, findLetter, listLetters, markSent, queueLetter } from '@/db/site/outbox'
import { store } from '@/db/store'
import { someMailServer } from '@/integrations/mail/testing'
import { addDays } from '@/rules/dates'
import { sendMail } from './send-mail'

let server: Awaited<ReturnType<typeof someMailServer>>

beforeAll(async () => {
  server = await someMailServer()
})
beforeEach(() => vi.stubEnv('MAIL_URL', server.url))
afterEach(async () => {
  vi.unstubAllEnvs()
  server.letters.length = 0
  for (const { id } of await listLetters()) await markSent(id)
})
afterAll(() => server.close())

async function queued(recipient = 'ines@example.com') {
  await store.tx((tx) => queueLetter(tx, recipient, { subject: 'Hello', body: 'Hello\n' }))
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

test('while the mail server is down one letter tries and the others keep their attempts', async () => {
  const [first, second] = [await queued(), await queued('marc@example.com')]
  server.state.down = true
  await sendMail()
  server.state.down = false
  const attempts = [await findLetter(first.id), await findLetter(second.id)].map((each) => each?.attempts)
  expect(attempts.sort()).toEqual([0, 1])
  await sendMail(at(second.dueAt, 2))
  expect(server.letters).toHaveLength(2)
})

test('a letter whose sender died is sent ten minutes later under the same Message-ID', async () => {
  const { id, dueAt } = await queued()
  await claimLetter(dueAt)
  await sendMail(at(dueAt, 9))
  expect(server.letters).toHaveLength(0)
  await sendMail(at(dueAt, 11))
  expect(server.letters[0]?.email.messageId).toBe(`<${id}@localhost>`)
})
