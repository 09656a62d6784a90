import PostalMime from 'postal-mime'

/** What a mail server says of a letter that did not arrive; `letterId` is that of the outbox, where it is told. */
export type Bounce = { email: string; permanent: boolean; said: string; letterId?: string }

/**
 * Reads the report of a mail server (RFC 3464) out of a message as it was received. Undefined for any other message, and
 * for a report of something that was delivered, delayed or passed on.
 */
export async function parseBounce(raw: string | Uint8Array): Promise<Bounce | undefined> {
  const message = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
  const report = message.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!report) return undefined
  const blocks = await Promise.all(
    String(report.content)
      .split(/\r?\n\s*\r?\n/)
      .map(fieldsOf),
  )
  const failed = blocks.find((fields) => fields.get('action')?.toLowerCase() === 'failed')
  const recipient = failed?.get('final-recipient') ?? failed?.get('original-recipient')
  const email = /;\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(recipient ?? '')?.[1]?.toLowerCase()
  if (!failed || !email) return undefined

  const status = failed.get('status') ?? ''
  const said = (failed.get('diagnostic-code') ?? status).replace(/\s+/g, ' ').slice(0, 300)
  return { email, permanent: status.trim().startsWith('5'), said, letterId: await letterIdIn(message) }
}

async function fieldsOf(block: string) {
  const { headers } = await PostalMime.parse(`${block.trim()}\r\n\r\n`)
  return new Map(headers.map(({ key, value }) => [key, value]))
}

// The returned letter, or its headers alone, come with the report.
async function letterIdIn({ attachments }: Awaited<ReturnType<typeof PostalMime.parse>>) {
  const returned = attachments.find(({ mimeType }) =>
    /^(message\/rfc822|text\/rfc822-headers)/.test(mimeType),
  )
  if (!returned) return undefined
  const { messageId } = await PostalMime.parse(String(returned.content))
  return /^<([0-9a-z]{26})@/.exec(messageId ?? '')?.[1]
}
