import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { type Encoding, encodingFor, encodings } from './encode'
import type { Page } from './page-cache'

const forBrowsers = 'public, max-age=0, must-revalidate'
const forSharedCaches = 'max-age=60, stale-while-revalidate=300'

/** Sends a kept page in the encoding that the client takes, or says that it holds the page already. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
): 'hit' | 'unchanged' {
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  const { whole, unchanged, etag } = headsOf(page)[encoding]
  const { 'if-none-match': tag, 'if-modified-since': since } = request.headers
  const asksAgain = tag !== undefined || since !== undefined
  if (asksAgain && fresh(request.headers, { etag, 'last-modified': page.headers['last-modified'] })) {
    response.writeHead(304, unchanged).end()
    return 'unchanged'
  }
  response.writeHead(200, whole)
  response.end(request.method === 'HEAD' ? undefined : page.encoded[encoding].body)
  return 'hit'
}

type Heads = Record<Encoding, { whole: string[]; unchanged: string[]; etag: string }>
const heads = new WeakMap<Page, Heads>()

/** The lines that stand before a page, put together once. */
function headsOf(page: Page): Heads {
  const known = heads.get(page)
  if (known) return known
  const made = Object.fromEntries(encodings.map((encoding) => [encoding, headOf(page, encoding)])) as Heads // every encoding
  heads.set(page, made)
  return made
}

function headOf({ type, encoded, headers }: Page, encoding: Encoding) {
  const { body, etag } = encoded[encoding]
  const unchanged = Object.entries({
    ...headers,
    etag,
    vary: 'accept-encoding, cookie',
    'cache-control': forBrowsers,
    'cdn-cache-control': forSharedCaches,
  }).flat()
  const packed = body === encoded.identity.body ? [] : ['content-encoding', encoding]
  return {
    whole: [...unchanged, 'content-type', type, 'content-length', String(body.length), ...packed],
    unchanged,
    etag,
  }
}
