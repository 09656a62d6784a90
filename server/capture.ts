import { randomUUID } from 'node:crypto'
import { letGoOfPiece, pieceHeader, withPiece } from '@/rules/pages/pieces'
import { askInside, type Inside } from './ask-inside'
import { makePage } from './page'
import type { Made } from './page-cache'
import { isDrawnByScripts, stripScripts } from './strip-scripts'

const keptTypes =
  /^(?:text\/(?:html|csv)|application\/(?:rss\+xml|feed\+json|json|xml)|image\/(?:svg\+xml|png))\b/
/** What the front door says itself, or belongs to one connection. */
const ownHeaders =
  /^(?:cache-control|connection|keep-alive|transfer-encoding|date|content-(?:length|type|encoding)|etag|vary)$/

const kept = {
  vary: 'accept-encoding, cookie',
  'cache-control': 'public, max-age=0, must-revalidate',
  'cdn-cache-control': 'max-age=60, stale-while-revalidate=300',
}
const notKept = { vary: 'accept-encoding, cookie', 'cache-control': 'private, no-store' }

/**
 * Renders a public page as nobody in particular: a request of our own over a private socket, with nothing of what a
 * visitor sent but the theme. Only a whole answer that is the same for everybody is a page, and only a found one is
 * kept: what is gone, unknown or elsewhere is handed on once. Undefined for all else, which Next has to answer itself.
 */
export async function capture(
  socketPath: string,
  host: string,
  path: string,
  theme: string,
): Promise<Made | undefined> {
  const key = randomUUID()
  try {
    const cookie = theme === 'auto' ? {} : { cookie: `theme=${theme}` }
    const made = await askInside(socketPath, path, { host, [pieceHeader]: key, ...cookie })
    if (made.answer.statusCode === 404 && isDrawnByScripts(made.body.toString('utf8')))
      made.body = (await askInside(socketPath, '/missing', { host, ...cookie })).body
    return await madeOf(made, key)
  } finally {
    letGoOfPiece(key)
  }
}

async function madeOf({ answer, body }: Inside, key: string): Promise<Made | undefined> {
  const { statusCode: status = 500, headers: given } = answer
  const type = given['content-type'] ?? 'text/plain; charset=utf-8'
  const html = type.startsWith('text/html') ? body.toString('utf8') : undefined
  if (status >= 500 || given['set-cookie'] || !answer.complete || (html && isBroken(html, status)))
    return undefined

  const keep = status === 200 && keptTypes.test(type)
  const headers: Record<string, string> = { ...(keep ? kept : notKept) }
  for (const [name, value] of Object.entries(given)) if (!ownHeaders.test(name)) headers[name] = String(value)
  const sent = html === undefined ? body : Buffer.from(withPiece(stripScripts(html), key))
  return { page: await makePage({ status, type, headers, body: sent }), keep }
}

/** An error under a boundary answers 200, too, and says so in its body alone. */
const isBroken = (html: string, status: number) =>
  html.includes('$RX(') || isDrawnByScripts(html) || (status === 200 && !html.endsWith('</html>'))
