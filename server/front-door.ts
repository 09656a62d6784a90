import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { publicAddress } from '@/rules/reading-pages'
import { encodingFor } from './encode'
import type { Page, PageCache, Rendered } from './page-cache'

/** Cookies that change nothing on a public page but its theme. */
const harmless = /^(?:theme|known-device|save-job|_ga\w*|_gid|_pk_\w+)$/
const themes = ['auto', 'light', 'dark']
/** Headers by which a request asks for something else than the page. */
const special =
  /^(?:authorization|range|rsc|next-.*|x-next.*|x-middleware-.*|x-nextjs-.*|x-prerender-.*|upgrade)$/

const forBrowsers = 'public, max-age=0, must-revalidate'
const forSharedCaches = 'max-age=60, stale-while-revalidate=300'

export type FrontDoor = {
  cache: PageCache
  render: (path: string, theme: string) => Promise<Rendered>
  /** False for who has asked for too many pages of words within a minute. */
  mayAsk: (request: IncomingMessage) => Promise<boolean>
  counted: (outcome: 'hit' | 'unchanged' | 'held back') => void
}

/** Answers a visitor's request for a public page out of the cache; false where Next has to. */
export async function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  door: FrontDoor,
): Promise<boolean> {
  const theme = themeOfAnybody(request)
  const address = theme && publicAddress(request.url ?? '')
  if (!theme || !address) return false

  const key = keyOf(theme, address.path)
  if (address.freeText && !door.cache.has(key) && !(await door.mayAsk(request))) {
    response.writeHead(429, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '60' })
    response.end('That were many searches in one minute. Please wait a minute, then search again.')
    door.counted('held back')
    return true
  }
  const page = await door.cache
    .get(key, address, () => door.render(address.path, theme))
    .catch(() => undefined)
  if (!page || response.destroyed) return page !== undefined
  door.counted(send(request, response, page))
  return true
}

/** The keys under which the page of that address may stand. */
export const keysOf = (path: string) => themes.map((theme) => keyOf(theme, path))

const keyOf = (theme: string, path: string) => `${theme} ${path}`

function send(request: IncomingMessage, response: ServerResponse, { type, encoded, headers }: Page) {
  const { body, etag } = encoded[encodingFor([request.headers['accept-encoding']].flat()[0])]
  const encoding = encodingOf(encoded, body)
  const common = {
    ...headers,
    etag,
    vary: 'accept-encoding, cookie',
    'cache-control': forBrowsers,
    'cdn-cache-control': forSharedCaches,
  }
  if (fresh(request.headers, { etag, 'last-modified': headers['last-modified'] })) {
    response.writeHead(304, common).end()
    return 'unchanged'
  }
  response.writeHead(200, {
    ...common,
    'content-type': type,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return 'hit'
}

function encodingOf({ br, gzip, identity }: Page['encoded'], body: Buffer) {
  if (body === identity.body) return undefined
  return body === br.body ? 'br' : body === gzip.body ? 'gzip' : undefined
}

/** The theme of a request that anybody could have made; undefined where it says who asks, or asks for something else. */
function themeOfAnybody({ method, headers }: IncomingMessage): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  for (const name in headers) if (special.test(name)) return undefined
  let theme = 'auto'
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [name = '', value = ''] = pair.trim().split('=')
    if (name && !harmless.test(name)) return undefined
    if (name === 'theme' && themes.includes(value)) theme = value
  }
  return theme
}
