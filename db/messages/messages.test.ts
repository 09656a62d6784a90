import { expect, test } from 'vitest'
import type { MessageDraft } from '@/rules/messages/draft'
import { privacyVersion } from '@/rules/site/privacy'
import { listDeskLetters } from '../desk/letters'
import { store, t } from '../store'
import { newestLetterTo, someEmail, someOwner, someRecruiter } from '../testing/makers'
import { answerMessage, countOpenMessages, findMessage, listMessages, sendMessage } from './messages'

const draft = (): MessageDraft => ({
  name: 'Camille Roux',
  email: someEmail(),
  topic: 'guide',
  text: 'The pay of a CTO looks wrong. See https://evil.example',
  page: '/guides/cto',
})

async function someMessage() {
  const sent = draft()
  await sendMessage(sent)
  const recruiter = await someRecruiter()
  const message = (await listMessages(recruiter, { state: 'open' })).find(({ email }) => email === sent.email)
  if (!message) throw new Error('the message that was just sent is missing')
  return { ...message, recruiter }
}

test('a message lands at the desk, with the privacy notice that its writer saw', async () => {
  const before = await countOpenMessages()
  const { id, recruiter } = await someMessage()
  expect(await countOpenMessages()).toBe(before + 1)
  expect(await findMessage(recruiter, id)).toMatchObject({ name: 'Camille Roux', page: '/guides/cto' })
  const [row] = await store.read.select().from(t.messages)
  expect(row?.privacyVersion).toBe(privacyVersion)
})

test('the acknowledgement repeats nothing of what was typed, as the address may be anybody’s', async () => {
  const { email } = await someMessage()
  const letter = await newestLetterTo(email)
  expect(letter?.subject).toBe('We have your message: A mistake in a guide or a figure')
  expect(letter?.text).not.toMatch(/Camille|evil|CTO/)
})

test('an answer is a letter, and the message says who gave it', async () => {
  const { id, email, recruiter } = await someMessage()
  expect(await answerMessage(recruiter, id, 'It was wrong, and is right now.')).toEqual({ outcome: 'done' })
  expect((await newestLetterTo(email))?.text).toContain('It was wrong, and is right now.')
  expect(await findMessage(recruiter, id)).toMatchObject({ answeredBy: recruiter.name })
  expect((await listMessages(recruiter, { state: 'answered' })).map((one) => one.id)).toContain(id)
})

test('a message that was answered elsewhere gets no letter', async () => {
  const { id, email, recruiter } = await someMessage()
  const acknowledged = await newestLetterTo(email)
  expect(await answerMessage(recruiter, id, '')).toEqual({ outcome: 'done' })
  expect((await newestLetterTo(email))?.id).toBe(acknowledged?.id)
})

test('a second answer from another tab sends nothing and says who was first', async () => {
  const { id, email, version, recruiter } = await someMessage()
  const colleague = await someRecruiter()
  await answerMessage(colleague, id, 'First.', new Date(), version)
  expect(await answerMessage(recruiter, id, 'Second.', new Date(), version)).toMatchObject({
    outcome: 'stale',
    since: [{ verb: 'answer', by: colleague.name }],
  })
  expect(await answerMessage(recruiter, id, 'Third.')).toEqual({ outcome: 'already' })
  expect((await newestLetterTo(email))?.text).toContain('First.')
})

test('everybody at the desk reads the letters about messages', async () => {
  const { email } = await someMessage()
  for (const reader of [await someRecruiter(), await someOwner()])
    expect((await listDeskLetters(reader)).map(({ recipient }) => recipient)).toContain(email)
})
