import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server for tests on localhost: `letters` as they arrived. It refuses nobody@… and everybody while `down`. */
export async function someMailServer() {
  const letters: { to: string[]; raw: string; email: Email }[] = []
  const state = { down: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect: (_session, done) => done(state.down ? new Error('closed for the night') : null),
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('nobody@') ? new Error('no such mailbox') : null)
    },
    async onData(stream, session, done) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const raw = Buffer.concat(chunks).toString()
      letters.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        raw,
        email: await PostalMime.parse(raw),
      })
      done()
    },
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const { port } = server.server.address() as AddressInfo // a TCP server that listens has one
  return {
    url: `smtp://localhost:${port}`,
    letters,
    state,
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}
