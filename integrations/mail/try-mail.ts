import { readEnvironment } from '@/rules/environment'
import { letterFor } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { testLetter } from '@/rules/site/letters'
import { siteLogo } from '../images/site-logo'
import { sendLetter } from './mail'

/** Sends a letter at once, past the outbox, to try the mail server; returns why it did not leave, or undefined. */
export async function tryMail(
  { id, recipient, language }: { id: string; recipient: string; language: Language },
  now: Date,
): Promise<string | undefined> {
  const { MAIL_URL, MAIL_FROM } = readEnvironment(process.env)
  if (!MAIL_URL) return 'This site has no mail server yet: whoever runs it sets MAIL_URL.'
  const letter = letterFor(testLetter(now), { language, named: true })
  const logo = await siteLogo()
  try {
    await sendLetter({ url: MAIL_URL, from: MAIL_FROM }, { id, recipient, language, ...letter, logo })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
