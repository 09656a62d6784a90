import { request as ask, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Inside = { answer: IncomingMessage; body: Buffer }

/** Has a page of the site rendered over the private socket, with these headers and nothing else of a visitor. */
export async function askInside(
  socketPath: string,
  site: URL,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Inside> {
  const ofSite = {
    accept: '*/*',
    host: site.host,
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
  }
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    ask({ socketPath, path, headers: { ...ofSite, ...headers } }, resolve)
      .on('error', reject)
      .end(),
  )
  return { answer, body: await buffer(answer) }
}
