import { createTransport } from 'nodemailer'
import { type LetterLogo, letterHtml, logoId } from './letter-html'

/** `url` is the server, smtp:// or smtps:// with user and password; `from` the sender, "Jobs <jobs@example.com>". */
export type MailSettings = { url: string; from: string }

/** `stop` is the address that ends letters of this kind, for those that can be ended. */
export type OutgoingLetter = {
  id: string
  recipient: string
  subject: string
  body: string
  language: string
  stop?: string
  /** An iCalendar object, which mail programs offer to put into a calendar. */
  calendar?: { method: string; content: string }
  logo?: LetterLogo
}

/** The server could not be reached or refused us, so that no letter would leave just now. */
export class MailServerDown extends Error {}

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
const longestSend = 120_000

/**
 * Sends one letter as text and as HTML. Its Message-ID is made from its id, so that whoever gets it twice can drop the double.
 * Throws a sentence for the outbox: MailServerDown, or an Error that concerns this letter alone.
 */
export async function sendLetter({ url, from }: MailSettings, letter: OutgoingLetter): Promise<void> {
  const { recipient } = letter
  if (!/^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u.test(recipient))
    throw new Error('The recipient is not one e-mail address.')

  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true })
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: recipient },
      subject: letter.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
      text: letter.body,
      html: letterHtml(letter),
      attachments: letter.logo && [inline(letter.logo)],
      icalEvent: letter.calendar && { filename: 'interview.ics', ...letter.calendar },
      textEncoding: 'quoted-printable',
      messageId: `<${letter.id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(letter.stop && oneClickStop(letter.stop)) },
      signal: AbortSignal.timeout(longestSend),
    })
  } catch (error) {
    throw explain(error)
  } finally {
    transport.close()
  }
}

const inline = ({ name, png }: LetterLogo) => ({
  ...{ filename: `${name}.png`, content: png, contentType: 'image/png' },
  ...{ cid: logoId, contentDisposition: 'inline' as const },
})

/** RFC 8058: a button of the mail program posts this to the address, and nobody has to sign in. */
const oneClickStop = (stop: string) => ({
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

type MailError = Error & { code?: string; response?: string; responseCode?: number }

function explain(error: unknown): Error {
  const { code, response, responseCode, message } = error as MailError // nodemailer throws nothing else
  const said = response ?? message
  // 421: the server is closing down, whatever we were saying.
  if (responseCode === 421) return new MailServerDown(`The mail server is closing: ${said}`)
  if (code === 'EENVELOPE') return new Error(`The mail server refused an address: ${said}`)
  if (code === 'EMESSAGE') return new Error(`The mail server refused the letter: ${said}`)
  if (code === 'EAUTH') return new MailServerDown(`The mail server refused our sign-in: ${said}`)
  return new MailServerDown(`The mail server could not be reached: ${said}`)
}
