import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { parseBounce } from '@/integrations/mail/bounces'
import { askForAlert } from '../alerts/ask'
import { submitBrief } from '../briefs/briefs'
import { sendMessage } from '../messages/messages'
import { reviseAccount } from '../people/account'
import { askForSignIn, openSessionByLink } from '../people/sign-in-links'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJob,
} from '../testing/makers'
import { findBounce, recordBounce } from './bounces'
import { markSent } from './outbox'

const confirm = (id: string) =>
  store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, id))

test('a typed name is in no letter to an address that nobody has confirmed', async () => {
  const sent = await someApplication((await someJob()).slug)
  const brief = someBriefDraft({ contactName: 'Buy my pills' })
  await submitBrief(brief)
  for (const [email, name] of [
    [sent.email, sent.name],
    [brief.email, brief.contactName],
  ] as const) {
    const letter = await newestLetterTo(email)
    expect(`${letter?.subject} ${letter?.body}`).not.toContain(name)
    expect(letter?.body).toMatch(/^Hello,\n/)
  }
})

test('somebody whose address is confirmed is greeted by name, in their language', async () => {
  const camille = await someCandidate()
  await confirm(camille.id)
  await reviseAccount(camille.id, { name: camille.name, language: 'fr' })
  await someApplication((await someJob()).slug, camille)
  const letter = await newestLetterTo(camille.email)
  expect(letter?.body).toMatch(/^Bonjour Camille Roux,\n/)
  expect(letter?.language).toBe('fr')
})

test('whoever has no account is written to in the language of the last form that they sent', async () => {
  const email = someEmail()
  const languageOfLetter = async () => (await newestLetterTo(email))?.language
  await submitBrief({ ...someBriefDraft({ email }), language: 'fr' }, minutesAgo(3))
  expect(await languageOfLetter()).toBe('fr')
  const message = { name: 'Marc Delorme', email, topic: 'other', text: 'Hello', page: '' } as const
  await sendMessage({ ...message, language: 'en' }, minutesAgo(2))
  expect(await languageOfLetter()).toBe('en')
  const search = { email, criteria: 'q=go', title: 'Go', cadence: 'daily', language: 'fr' } as const
  await askForAlert(search, undefined, minutesAgo(1))
  expect(await languageOfLetter()).toBe('fr')
})

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

test('a letter that came back marks its address, until somebody follows a link that was sent there', async () => {
  const { email } = await someCandidate()
  await askForSignIn(email, '')
  const letter = await newestLetterTo(email)
  await markSent(letter?.id ?? '')
  const bounce = { email, permanent: true, said: '550 user unknown', letterId: letter?.id }
  expect(await recordBounce(bounce)).toBe(true)
  expect(await findBounce(email)).toMatchObject({ permanent: true, said: '550 user unknown' })
  expect(await newestLetterTo(email)).toMatchObject({
    bouncedAt: expect.any(Date),
    lastError: '550 user unknown',
  })

  await askForSignIn(email, '')
  await openSessionByLink((await newestLetterTo(email))?.secret ?? '')
  expect(await findBounce(email)).toBeUndefined()
})

test('nobody marks an address that we have never written to', async () => {
  const email = someEmail()
  expect(await recordBounce({ email, permanent: true, said: '' })).toBe(false)
  expect(await findBounce(email)).toBeUndefined()
  expect(await parseBounce('not a message')).toBeUndefined()
})
