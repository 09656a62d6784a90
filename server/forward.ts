import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProxyServer } from 'httpxy'
import { addressHeader } from '@/rules/networks'

/** Hands requests on to the renderer, bodies and answers as they come; where it is away, says so at once. */
export function forwardTo(socketPath: string): (request: IncomingMessage, response: ServerResponse) => void {
  const proxy = createProxyServer({
    target: { socketPath },
    // What belongs to the visitor's connection ends here.
    headers: { connection: 'keep-alive' },
    proxyTimeout: 0,
  })
  proxy.on('proxyReq', (asked, _request, response) => {
    // Who has left, or was refused while they were still sending, is waited for by nobody.
    response.once('close', () => asked.destroy())
  })
  proxy.on('proxyRes', (answer, _request, response) => {
    delete answer.headers.connection
    delete answer.headers['keep-alive']
    // A page that comes in parts is shown in parts, packed as it is.
    if (answer.headers['content-length'] === undefined)
      answer.on('data', () => (response as Flushable).flush?.())
  })
  return (request, response) => {
    Object.assign(request.headers, connectionHeaders(request))
    delete request.headers.upgrade
    void proxy.web(request, response).catch(() => sayAway(response))
  }
}

/** Who is at the other end of a request, as the renderer is told. */
export function connectionHeaders({ headers, socket }: IncomingMessage) {
  const address = socket.remoteAddress ?? ''
  return { [addressHeader]: address, 'x-forwarded-for': headers['x-forwarded-for'] ?? address }
}

/** What `compression` adds. */
type Flushable = ServerResponse & { flush?: () => void }

function sayAway(response: ServerResponse) {
  if (response.headersSent || response.destroyed) return void response.destroy()
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
  response.end('The site is starting again. Please go back and try once more in a few seconds.')
}
