import { askInside, type Inside } from './ask-inside'
import { makePage } from './page'
import type { Made } from './page-cache'

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
 * Has a public page rendered for nobody in particular: a request of our own over a private socket, with nothing of what
 * a visitor sent but the theme. Only a whole answer that is the same for everybody is a page, and only a found one is
 * kept: what is gone, unknown or elsewhere is handed on once. Undefined for all else, which has to be rendered for
 * whoever asks.
 */
export async function capture(
  socketPath: string,
  site: URL,
  path: string,
  theme: string,
): Promise<Made | undefined> {
  const cookie = theme === 'auto' ? {} : { cookie: `theme=${theme}` }
  return madeOf(await askInside(socketPath, site, path, cookie))
}

async function madeOf({ answer, body }: Inside): Promise<Made | undefined> {
  const { statusCode: status = 500, headers: given } = answer
  const type = given['content-type'] ?? 'text/plain; charset=utf-8'
  if (status >= 500 || given['set-cookie'] || !answer.complete) return undefined

  const keep = status === 200 && keptTypes.test(type)
  const headers: Record<string, string> = { ...(keep ? kept : notKept) }
  for (const [name, value] of Object.entries(given)) if (!ownHeaders.test(name)) headers[name] = String(value)
  return { page: await makePage({ status, type, headers, body }), keep }
}
