import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encode, encodingFor } from './encode'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.1', 'br'],
  ['*;q=0', 'identity'],
  ['zstd', 'identity'],
])('a client that sends Accept-Encoding %s gets %s', (accepted, encoding) =>
  expect(encodingFor(accepted)).toBe(encoding),
)

test('each encoding holds the same body and has an ETag of its own', async () => {
  const body = Buffer.from('<p>The same text.</p>'.repeat(100))
  const { br, gzip, identity } = await encode(body, 'text/html; charset=utf-8')
  expect(brotliDecompressSync(br.body)).toEqual(body)
  expect(gunzipSync(gzip.body)).toEqual(body)
  expect(identity.body).toEqual(body)
  expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3)
})

test('a picture that is packed already is not packed again', async () => {
  const { br, identity } = await encode(Buffer.alloc(1000, 1), 'image/png')
  expect(br.body).toBe(identity.body)
})
