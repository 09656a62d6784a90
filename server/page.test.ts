import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodingFor, makePage, sendPage } from './page'

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

const text = Buffer.from('<p>The same text.</p>'.repeat(100))
const html = {
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: { 'x-frame-options': 'DENY' },
  body: text,
}

describe('a page that is sent', async () => {
  const page = await makePage(html)
  const server = createServer((request, response) => void sendPage(request, response, page))
  beforeAll(() => new Promise<void>((ready) => server.listen(0, 'localhost', ready)))
  afterAll(() => void server.close())

  async function ask(headers: Record<string, string>, method = 'GET') {
    const { port } = server.address() as AddressInfo // a TCP server that listens has one
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      get({ host: 'localhost', port, headers, method }, resolve).on('error', reject),
    )
    return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
  }

  test('holds the same text in each encoding, under an ETag of its own', async () => {
    const [br, gz, plain] = [
      await ask({ 'accept-encoding': 'br' }),
      await ask({ 'accept-encoding': 'gzip' }),
      await ask({}),
    ]
    expect(brotliDecompressSync(br.body)).toEqual(text)
    expect(gunzipSync(gz.body)).toEqual(text)
    expect(plain.body).toEqual(text)
    expect(new Set([br, gz, plain].map(({ headers }) => headers.etag)).size).toBe(3)
    expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ])
    expect(br.headers['x-frame-options']).toBe('DENY')
  })

  test('is not sent again to who holds it, also where the tag is one of several or strong', async () => {
    const { headers } = await ask({ 'accept-encoding': 'br' })
    const etag = String(headers.etag)
    for (const tag of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await ask({ 'accept-encoding': 'br', 'if-none-match': tag })
      expect([tag, again.status, again.body.length]).toEqual([tag, 304, 0])
    }
    expect((await ask({ 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
    expect(
      (await ask({ 'accept-encoding': 'br', 'if-none-match': etag, 'cache-control': 'no-cache' })).status,
    ).toBe(200)
  })

  test('has a head alone for who asks for no more', async () => {
    const head = await ask({ 'accept-encoding': 'br' }, 'HEAD')
    expect(head.body.length).toBe(0)
    expect(head.headers).toMatchObject({ 'content-length': String(page.answers.br.body.length) })
  })
})

test('a page is kept packed only, but for one that is not worth packing', async () => {
  const packed = await makePage(html)
  expect(packed.answers.identity.body).toBeUndefined()
  expect(packed.bytes).toBe(packed.answers.br.body.length + packed.answers.gzip.body.length)

  const short = Buffer.from('ok')
  const asItIs = await makePage({ ...html, body: short })
  expect(asItIs.answers.identity.body).toBe(short)
  expect(asItIs.bytes).toBe(2)
})

test('a picture that is packed already is not packed again', async () => {
  const { answers } = await makePage({ ...html, type: 'image/png' })
  expect(answers.br.body).toBe(answers.identity.body)
})
