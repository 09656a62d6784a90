import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { letGoOfPieces, pieceHeader, withPieces } from '@/rules/pages/pieces'
import { isDrawnByScripts, stripScripts } from './strip-scripts'

type Send = (chunk?: unknown, encoding?: unknown) => void

type Finish = {
  /** A plain form is held back until it is whole, and sent without the framework’s scripts. */
  isPlain: boolean
  /** What is sent where the framework shows by scripts alone that something failed or is not there. */
  standIn: (status: number) => Promise<{ html: string; policy: string } | undefined>
}

/** Finishes the HTML of Next that is rendered for one visitor: plain forms go without its scripts, and no answer is an empty page without them. */
export function finishAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { isPlain, standIn }: Finish,
): void {
  const key = randomUUID()
  if (isPlain) request.headers[pieceHeader] = key
  response.once('close', () => letGoOfPieces(key))
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const held: Buffer[] = []
  const hold: Send = (chunk, encoding) => {
    if (typeof chunk === 'string') held.push(Buffer.from(chunk, bufferEncoding(encoding)))
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }
  const isHeld = () =>
    (isPlain || response.statusCode === 404) &&
    String(response.getHeader('content-type')).startsWith('text/html')

  // Next sends the head before the first part, and it is not known yet.
  const flush = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    if (!isHeld()) flush()
  }
  // Both take a callback in the place of an encoding, which Next leaves out.
  response.write = ((chunk: unknown, encoding: unknown, done: unknown) => {
    if (!isHeld()) return (write as Send)(chunk, encoding)
    hold(chunk, encoding)
    for (const callback of [encoding, done]) if (typeof callback === 'function') callback()
    return true
  }) as typeof response.write
  response.end = ((chunk: unknown, encoding: unknown) => {
    if (!isHeld()) return (end as Send)(chunk, encoding)
    if (typeof chunk !== 'function') hold(chunk, encoding)
    response.removeHeader('content-length')
    response.removeHeader('etag')
    const html = Buffer.concat(held).toString('utf8')
    const status = isPlain && isBroken(html, response.statusCode) ? 500 : response.statusCode
    if (request.method === 'HEAD' || (status < 500 && !isDrawnByScripts(html)))
      return end(isPlain ? withPieces(stripScripts(html), key) : html)
    response.statusCode = status
    void standIn(status).then((page) => {
      if (page) response.setHeader('content-security-policy', page.policy)
      end(page?.html ?? 'We could not show you this page. Please try again in a minute.')
    })
    return response
  }) as typeof response.end
}

/** An error under a boundary answers 200, too, and says so in its body alone. */
const isBroken = (html: string, status: number) =>
  html.includes('$RX(') || (status === 200 && !html.endsWith('</html>'))

const bufferEncoding = (given: unknown) =>
  typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8'
