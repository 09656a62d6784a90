import { afterAll, beforeAll, expect, test } from 'vitest'
import { MailServerDown, sendLetter } from './mail'
import { someMailServer } from './testing'

let server: Awaited<ReturnType<typeof someMailServer>>

beforeAll(async () => {
  server = await someMailServer()
})
afterAll(() => server.close())

const letter: Parameters<typeof sendLetter>[1] = {
  id: '01kletter',
  recipient: 'ines@example.com',
  subject: 'Hello',
  body: 'Hello\n',
  language: 'en',
}

async function delivered(changes: Partial<typeof letter>) {
  await sendLetter({ url: server.url, from: 'Metier <hello@jobs.example>' }, { ...letter, ...changes })
  const last = server.letters.at(-1)
  if (!last) throw new Error('no letter arrived')
  return last
}

test('a letter arrives as it was written: accents, long lines, dots and empty lines', async () => {
  const link = `https://jobs.example/applications/${'x'.repeat(300)}`
  const body = `Bonjour Élodie,\n\n.\nVoici le lien\u00A0:\n${link}\n\n— L’équipe ✓\n`
  const { email, raw } = await delivered({ subject: 'Réponse à votre candidature, Wisła 🚚', body })
  expect(email.text?.trimEnd()).toBe(body.trimEnd())
  expect(email.subject).toBe('Réponse à votre candidature, Wisła 🚚')
  expect(email.from).toEqual({ name: 'Metier', address: 'hello@jobs.example' })
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(100)
})

test('a double can be known by its Message-ID, and nobody’s holiday answers it', async () => {
  const { email } = await delivered({})
  expect(email.messageId).toBe('<01kletter@jobs.example>')
  expect(email.headers).toContainEqual(
    expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
  )
})

test('a subject cannot add a header or a recipient', async () => {
  const subject = 'Hello\r\nBcc: spy@example.com\n\nBody\u2028X-Evil: 1'
  const { email, to } = await delivered({ subject })
  expect(to).toEqual(['ines@example.com'])
  expect(email.subject).toBe('Hello Bcc: spy@example.com Body X-Evil: 1')
  expect(email.headers.map(({ key }) => key)).not.toContain('bcc')
})

test.each([
  'ines@example.com, spy@example.com',
  'ines@example.com\r\nBcc: spy@example.com',
  'Ines <ines@example.com>',
  '"a@b.com c"@example.com',
  'group:ines@example.com;',
  'ines',
  '',
])('%j is not one recipient', async (recipient) => {
  const before = server.letters.length
  await expect(delivered({ recipient })).rejects.toThrow('The recipient is not one e-mail address.')
  expect(server.letters).toHaveLength(before)
})

test('a refused recipient is that letter’s problem', async () => {
  const sending = delivered({ recipient: 'nobody@example.com' })
  await expect(sending).rejects.toThrow(/^The mail server refused an address: .*no such mailbox/)
  await expect(sending).rejects.not.toBeInstanceOf(MailServerDown)
})

test('a server that is not there is everybody’s, and its password is not told', async () => {
  const sending = sendLetter({ url: 'smtp://user:secret@localhost:1', from: 'a@b.example' }, letter)
  await expect(sending).rejects.toThrow(/^The mail server could not be reached: .*ECONNREFUSED/)
  await expect(sending).rejects.toBeInstanceOf(MailServerDown)
  await expect(sending).rejects.not.toThrow('secret')
})

test('a server that closes its door says why', async () => {
  server.state.down = true
  await expect(delivered({})).rejects.toThrow('closed for the night')
  await expect(delivered({})).rejects.toBeInstanceOf(MailServerDown)
  server.state.down = false
})

test('a letter is HTML too, in its language: paragraphs, links, and nothing that runs', async () => {
  const body = 'Bonjour,\n\nVoir <b> :\nhttps://jobs.example/x?a=1&b=2\nFin.\n'
  const { email } = await delivered({ body, language: 'fr' })
  expect(email.html).toContain('<html lang="fr">')
  expect(email.html).toContain(
    '<p>Voir &lt;b&gt; :<br>\n<a href="https://jobs.example/x?a=1&amp;b=2">https://jobs.example/x?a=1&amp;b=2</a><br>\nFin.</p>',
  )
})

test('a letter that can be stopped says so to mail programs, as RFC 8058 has it; others do not', async () => {
  const headers = async (stop?: string) =>
    Object.fromEntries((await delivered({ stop })).email.headers.map(({ key, value }) => [key, value]))
  expect(await headers('https://jobs.example/stop/abc')).toMatchObject({
    'list-unsubscribe': '<https://jobs.example/stop/abc>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
  expect(await headers()).not.toHaveProperty('list-unsubscribe')
})
