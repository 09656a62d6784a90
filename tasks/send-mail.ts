import { findMailPause, pauseMail, resumeMail } from '@/db/site/mail-pause'
import { claimLetter, markNotSent, markOutage, markSent } from '@/db/site/outbox'
import { writeEntry } from '@/integrations/calendar/entry'
import { siteLogo } from '@/integrations/images/site-logo'
import { MailServerDown, sendLetter } from '@/integrations/mail/mail'
import { readEnvironment } from '@/rules/environment'
import { stopPath, withSecret } from '@/rules/letters'

/**
 * Sends the letters that are due, one at a time; without MAIL_URL they stay in the outbox as they are. A letter leaves
 * at least once: when the process dies between sending and noting it, it is sent again with the same Message-ID. While
 * the mail server is down sending rests ever longer, and no letter is given up for it.
 */
export async function sendMail(clock = () => new Date()): Promise<void> {
  const { MAIL_URL, MAIL_FROM, SITE_URL } = readEnvironment(process.env)
  if (!MAIL_URL) return
  let pause = await findMailPause()
  if (pause && pause.until > clock()) return

  for (let letter = await claimLetter(clock()); letter; letter = await claimLetter(clock())) {
    const { id, attempts } = letter
    const body = withSecret(letter.body, letter.secret)
    const path = stopPath(letter)
    const stop = path && new URL(path, SITE_URL).href
    const calendar = letter.entry
      ? writeEntry(letter.entry, { from: MAIL_FROM, to: letter.recipient })
      : undefined
    const logo = await siteLogo()
    const problem = await sendLetter(
      { url: MAIL_URL, from: MAIL_FROM },
      { ...letter, body, stop, calendar, logo },
    ).catch(asError)
    if (problem instanceof MailServerDown) {
      await markOutage(id, clock())
      await pauseMail(problem.message, clock())
      return
    }
    if (problem) await markNotSent(id, attempts, problem.message, clock())
    else await markSent(id, clock())
    if (pause) await resumeMail()
    pause = undefined
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
