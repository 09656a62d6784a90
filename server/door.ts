import type { IncomingMessage, ServerResponse } from 'node:http'
import { givenBackHeader } from '@/rules/forms/given-back'
import { pieceHeader } from '@/rules/pages/pieces'

const largestBody = 24 * 1024 * 1024
const longestPush = 30_000

const host = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i

const refusals = {
  host: [400, 'This request names no host that could be ours.'],
  method: [405, 'This method is not served here.'],
  size: [
    413,
    'This is larger than 24 MB, and nothing of it was kept. Go back, choose a smaller file and send it again.',
  ],
} satisfies Record<string, [status: number, words: string]>

type Refusal = keyof typeof refusals

/**
 * What stands before Next: true when a request may go on. The address and the protocol that pages, cookies and the
 * check of forms go by are those of `site`, whatever a proxy passes on; what is no request for a page is refused
 * before anything reads it.
 */
export function letIn(request: IncomingMessage, response: ServerResponse, site: URL): boolean {
  const { headers, method } = request
  headers.host ??= site.host
  headers['x-forwarded-host'] = site.host
  headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
  delete headers[pieceHeader]
  delete headers[givenBackHeader]

  const reason: Refusal | undefined = !host.test(headers.host)
    ? 'host'
    : method === 'TRACE' || method === 'CONNECT'
      ? 'method'
      : Number(headers['content-length']) > largestBody
        ? 'size'
        : undefined
  if (reason) refuse(request, response, reason)
  else if (headers['transfer-encoding']) countBody(request, response)
  return !reason
}

function refuse(request: IncomingMessage, response: ServerResponse, reason: Refusal) {
  const [status, words] = refusals[reason]
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    connection: 'close',
    ...(reason === 'method' && { allow: 'GET, HEAD, POST, OPTIONS' }),
  })
  response.end(words)
  // A connection that is cut while the other side still writes loses the answer: what comes is read and dropped.
  request.resume()
  const cut = setTimeout(() => request.destroy(), longestPush).unref()
  request.once('close', () => clearTimeout(cut))
}

// A chunked body has no length to look at: it is counted as it arrives, and the page never sees the end of a larger one.
function countBody(request: IncomingMessage, response: ServerResponse) {
  const push = request.push
  let size = 0
  request.push = (chunk: Buffer | null) => {
    size += chunk?.length ?? 0
    if (size <= largestBody) return push.call(request, chunk)
    if (chunk === null) whenAnswered(response, () => request.destroy())
    else if (!response.headersSent) refuse(request, response, 'size')
    return true
  }
}

function whenAnswered(response: ServerResponse, then: () => void) {
  if (response.writableFinished) then()
  else response.once('finish', then)
}
