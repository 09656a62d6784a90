import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

export type Encoded = Record<Encoding, { body: Buffer; etag: string }>

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)
const packed = /^image\/png|^font\//

/** A body in every encoding, each with its ETag; what is packed already stays as it is. */
export async function encode(body: Buffer, type: string): Promise<Encoded> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const identity = { body, etag: `W/"${hash}"` }
  if (packed.test(type) || body.length < 200) return { br: identity, gzip: identity, identity }
  const [br, gz] = await Promise.all([
    brotlied(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzipped(body, { level: 6 }),
  ])
  return {
    br: { body: br, etag: `W/"${hash}-br"` },
    gzip: { body: gz, etag: `W/"${hash}-gz"` },
    identity,
  }
}

const negotiated = new Map<string, Encoding>()

/** The smallest encoding that a client takes, by its Accept-Encoding; a header that is one of few is looked up. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const known = negotiated.get(accepted)
  if (known) return known
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings([...encodings])
  const chosen = encodings.find((name) => taken.includes(name)) ?? 'identity'
  if (negotiated.size < 200) negotiated.set(accepted, chosen)
  return chosen
}
