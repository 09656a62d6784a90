import { expect, test } from 'vitest'
import { parseBounce } from './bounces'

const id = '01kb0000000000000000000000'

const report = (fields: string, more = '') =>
  `From: MAILER-DAEMON@mx.example
To: hello@jobs.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver your message.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Arrival-Date: Mon, 16 Nov 2026 09:00:00 +0000

${fields}
${more}
--b
Content-Type: text/rfc822-headers

Message-ID: <${id}@jobs.example>
Subject: Your application

--b--
`.replaceAll('\n', '\r\n')

test('a mailbox that does not exist is gone for good, and the letter is known', async () => {
  const raw = report(`Final-Recipient: rfc822; Ines@Example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ines@example.com>:
 user unknown`)
  expect(await parseBounce(raw)).toEqual({
    email: 'ines@example.com',
    permanent: true,
    said: 'smtp; 550 5.1.1 <ines@example.com>: user unknown',
    letterId: id,
  })
})

test('a mailbox that is full may take mail later; of several recipients the one that failed counts', async () => {
  const raw = report(
    `Final-Recipient: rfc822; marc@example.com
Action: delivered
Status: 2.0.0
`,
    `
Final-Recipient: rfc822;ines@example.com
Action: Failed
Status: 4.2.2
`,
  )
  expect(await parseBounce(raw)).toMatchObject({ email: 'ines@example.com', permanent: false, said: '4.2.2' })
})

test.each(['delayed', 'relayed', 'delivered', 'expanded'])('what was %s is no bounce', async (action) => {
  const raw = report(`Final-Recipient: rfc822; ines@example.com\nAction: ${action}\nStatus: 4.4.1`)
  expect(await parseBounce(raw)).toBeUndefined()
})

test.each([
  '',
  'From: a@b.example\r\n\r\nI am on holiday.',
  'Content-Type: multipart/report\r\n\r\n--',
  '\u0000\u0001',
])('the message %j is no bounce', async (raw) => {
  expect(await parseBounce(raw)).toBeUndefined()
})
