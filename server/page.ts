import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import fresh from 'fresh'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

type Answer = { etag: string; head: string[]; unchanged: string[]; body: Buffer }

/**
 * An answer put together once for each encoding: its head, that of a 304, and its body. A packed page is not kept plain
 * as well: few ask for that, and it would be three quarters of what is kept.
 */
export type Page = {
  status: number
  lastModified?: string
  answers: { br: Answer; gzip: Answer; identity: Omit<Answer, 'body'> & { body?: Buffer } }
  /** What its bodies take of memory. */
  bytes: number
}

type Parts = { status: number; type: string; headers: Record<string, string>; body: Buffer }

/** Makes a page out of its parts; `headers` are all but those of its type, length and encoding. */
export async function makePage({ status, type, headers, body }: Parts): Promise<Page> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const bodies = await pack(body, type)
  const answerIn = (encoding: Encoding) => {
    const packed = bodies[encoding]
    const isPacked = packed !== body
    const etag = `W/"${hash}${isPacked ? `-${encoding}` : ''}"`
    const unchanged = Object.entries({ ...headers, etag }).flat()
    const coding = isPacked ? ['content-encoding', encoding] : []
    const head = [...unchanged, 'content-type', type, 'content-length', String(packed.length), ...coding]
    return { etag, head, unchanged, body: packed }
  }
  const answers: Page['answers'] = {
    br: answerIn('br'),
    gzip: answerIn('gzip'),
    identity: { ...answerIn('identity'), body: bodies.gzip === body ? body : undefined },
  }
  const kept = new Set(Object.values(answers).map((answer) => answer.body))
  return {
    status,
    lastModified: headers['last-modified'],
    answers,
    bytes: [...kept].reduce((sum, one) => sum + (one?.length ?? 0), 0),
  }
}

/** Sends a page in the encoding that the client takes, or says that it holds the page already. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
): 'sent' | 'unchanged' {
  const { etag, head, unchanged, body } = page.answers[encodingFor(request.headers['accept-encoding'])]
  const { 'if-none-match': tag, 'if-modified-since': since } = request.headers
  const asksAgain = page.status === 200 && (tag !== undefined || since !== undefined)
  if (asksAgain && fresh(request.headers, { etag, 'last-modified': page.lastModified })) {
    response.writeHead(304, unchanged).end()
    return 'unchanged'
  }
  response.writeHead(page.status, head)
  if (request.method === 'HEAD') response.end()
  else if (body) response.end(body)
  else unpack(page.answers.gzip.body, response)
  return 'sent'
}

function unpack(packed: Buffer, response: ServerResponse) {
  gunzip(packed, (error, body) => (error ? response.destroy(error) : response.end(body)))
}

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)
const packedAlready = /^(?:image\/png|image\/webp|font\/)/

/** A body in every encoding; what is packed already, or short, stays as it is. */
async function pack(body: Buffer, type: string): Promise<Record<Encoding, Buffer>> {
  if (packedAlready.test(type) || body.length < 200) return { br: body, gzip: body, identity: body }
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_SIZE_HINT } = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: 6,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([brotlied(body, { params }), gzipped(body, { level: 6 })])
  return { br, gzip: gz, identity: body }
}

const chosen = new LRUCache<string, Encoding>({ max: 200 })

/** The smallest encoding that a client takes, worked out once for each Accept-Encoding: there are few. */
export function encodingFor(accepted: string | string[] | undefined): Encoding {
  const header = String(accepted ?? '')
  const known = chosen.get(header)
  if (known) return known
  const taken = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...encodings])
  const encoding = encodings.find((name) => taken.includes(name)) ?? 'identity'
  chosen.set(header, encoding)
  return encoding
}
