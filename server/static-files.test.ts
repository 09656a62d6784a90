import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { staticFiles } from './static-files'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-static-'))
const code = `const words = ${JSON.stringify('the same words again and again '.repeat(40))}`
writeFileSync(path.join(folder, 'page-1a2b.js'), code)
writeFileSync(path.join(folder, 'type.woff2'), 'packed already')
writeFileSync(path.join(folder, 'page-1a2b.js.br'), brotliCompressSync(code))
writeFileSync(path.join(folder, 'page-1a2b.js.gz'), gzipSync(code))

const serve = staticFiles(folder)
const server = createServer((request, response) => {
  if (!serve(request, response)) response.writeHead(404).end(request.url)
}).listen(0)
afterAll(() => server.close())

async function ask(file: string, encodings: string) {
  const { port } = server.address() as AddressInfo // it listens on a port
  const headers = { 'accept-encoding': encodings }
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve) =>
    get({ port, path: file, headers }, resolve),
  )
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

test('a file of the build comes as it was packed, and is kept for good', async () => {
  const br = await ask('/_next/static/page-1a2b.js', 'gzip, br')
  expect(br.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript',
    'cache-control': 'public,max-age=31536000,immutable',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
  expect(br.body.length).toBeLessThan(200)
  expect(brotliDecompressSync(br.body).toString()).toBe(code)
  const gzip = await ask('/_next/static/page-1a2b.js', 'gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(code)
  expect((await ask('/_next/static/page-1a2b.js', 'identity')).body.toString()).toBe(code)
  const type = await ask('/_next/static/type.woff2', 'gzip, br')
  expect([type.headers['content-encoding'], type.body.toString()]).toEqual([undefined, 'packed already'])
})

test.each([
  '/_next/static/nothing.js',
  '/_next/static/../../package.json',
  '/jobs',
  '/_next/staticpage-1a2b.js',
])('what is no such file is for others to answer: %s', async (file) => {
  expect(await ask(file, 'br')).toMatchObject({ status: 404, body: Buffer.from(file) })
})
