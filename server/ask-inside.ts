import { request as ask, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Inside = { answer: IncomingMessage; body: Buffer }

/** Has a page rendered over the private socket, with these headers and nothing else of a visitor. */
export async function askInside(
  socketPath: string,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<Inside> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    ask({ socketPath, path, headers: { accept: '*/*', ...headers } }, resolve)
      .on('error', reject)
      .end(),
  )
  return { answer, body: await buffer(answer) }
}
