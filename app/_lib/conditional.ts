import { createHash } from 'node:crypto'
import fresh from 'fresh'

/**
 * Answers with a text, or with 304 where the client holds that very text (RFC 9110, 13: the ETag decides, and the date
 * only where no ETag was sent). Clients ask each time, since what has closed must leave at once.
 */
export function conditional(request: Request, body: string, type: string, changedAt: Date): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = {
    etag,
    'last-modified': changedAt.toUTCString(),
    'cache-control': 'public, no-cache',
  }
  if (fresh(Object.fromEntries(request.headers), headers)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } })
}
