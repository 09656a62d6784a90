import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { letGoOfPiece, pieceHeader, withPiece } from '@/rules/pages/pieces'
import { stripScripts } from './strip-scripts'

type Send = (chunk?: unknown, encoding?: unknown) => void

/**
 * Holds back the HTML that is rendered for one visitor until it is whole, and sends it without the framework’s scripts.
 * What went wrong the framework shows by scripts alone: `trouble` is sent in its place.
 */
export function stripAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  trouble: () => Promise<Buffer | undefined>,
): void {
  const key = randomUUID()
  request.headers[pieceHeader] = key
  response.once('close', () => letGoOfPiece(key))
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const held: Buffer[] = []
  const hold: Send = (chunk, encoding) => {
    if (typeof chunk === 'string') held.push(Buffer.from(chunk, bufferEncoding(encoding)))
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }
  const isHtml = () => String(response.getHeader('content-type')).startsWith('text/html')

  // Next sends the head before the first part, and it is not known yet.
  const flush = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    if (!isHtml()) flush()
  }
  // Both take a callback in the place of an encoding, which Next leaves out.
  response.write = ((chunk: unknown, encoding: unknown, done: unknown) => {
    if (!isHtml()) return (write as Send)(chunk, encoding)
    hold(chunk, encoding)
    for (const callback of [encoding, done]) if (typeof callback === 'function') callback()
    return true
  }) as typeof response.write
  response.end = ((chunk: unknown, encoding: unknown) => {
    if (!isHtml()) return (end as Send)(chunk, encoding)
    if (typeof chunk !== 'function') hold(chunk, encoding)
    response.removeHeader('content-length')
    response.removeHeader('etag')
    if (response.statusCode >= 500) {
      void trouble().then((page) =>
        end(page ?? 'We could not show you this page. Please try again in a minute.'),
      )
      return response
    }
    return end(withPiece(stripScripts(Buffer.concat(held).toString('utf8')), key))
  }) as typeof response.end
}

const bufferEncoding = (given: unknown) =>
  typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8'
