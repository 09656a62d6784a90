import { claimLetter, markNotSent, markSent } from '@/db/site/outbox'
import { MailServerDown, sendLetter } from '@/integrations/mail/mail'
import { readEnvironment } from '@/rules/environment'

/**
 * Sends the letters that are due, one at a time; without MAIL_URL they stay in the outbox as they are. A letter leaves
 * at least once: when the process dies between sending and noting it, it is sent again with the same Message-ID.
 */
export async function sendMail(clock = () => new Date()): Promise<void> {
  const { MAIL_URL, MAIL_FROM } = readEnvironment(process.env)
  if (!MAIL_URL) return

  for (let letter = await claimLetter(clock()); letter; letter = await claimLetter(clock())) {
    const { id, attempts } = letter
    const problem = await sendLetter({ url: MAIL_URL, from: MAIL_FROM }, letter).catch(asError)
    if (!problem) await markSent(id, clock())
    else await markNotSent(id, attempts, problem.message, clock())
    // The others keep their attempts for a server that answers.
    if (problem instanceof MailServerDown) return
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
