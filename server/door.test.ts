import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letIn } from './door'

const megabyte = 1024 * 1024
const site = new URL('https://jobs.example.com')
const bodies: number[] = []

// A body that the door cuts off ends its reader with an error, as it does in Next, which looks after it.
const server = createServer((request, response) => void answer(request, response).catch(() => {})).on(
  'error',
  () => {},
)

async function answer(request: IncomingMessage, response: ServerResponse) {
  if (!letIn(request, response, site)) return
  let size = 0
  for await (const chunk of request) size += chunk.length
  bodies.push(size)
  const { host, 'x-forwarded-host': forwarded, 'x-forwarded-proto': protocol } = request.headers
  response.end(JSON.stringify({ host, forwarded, protocol, size }))
}

beforeAll(() => new Promise<void>((ready) => server.listen(0, 'localhost', ready)))
afterAll(() => void server.close())

/** What the server answers to these very bytes. */
function say(head: string[], chunks: Iterable<Buffer | string> = []): Promise<string> {
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, 'localhost', () => {
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      for (const chunk of chunks) socket.write(chunk)
    })
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const close = 'Connection: close'

test.each([
  ['the host of a person', ['GET / HTTP/1.1', 'Host: a@b', close], 400],
  ['a host with a path', ['GET / HTTP/1.1', 'Host: a/b', close], 400],
  ['an empty host', ['GET / HTTP/1.1', 'Host:', close], 400],
  ['TRACE', ['TRACE / HTTP/1.1', 'Host: jobs.example.com', close], 405],
  [
    'a body that says it is too large',
    ['POST / HTTP/1.1', 'Host: b', 'Content-Length: 25165825', close],
    413,
  ],
  ['our own host', ['GET / HTTP/1.1', 'Host: jobs.example.com', close], 200],
  ['a host with a port', ['GET / HTTP/1.1', 'Host: localhost:3000', close], 200],
  ['an IPv6 host', ['GET / HTTP/1.1', 'Host: [::1]:3000', close], 200],
  ['no host at all', ['GET / HTTP/1.0'], 200],
])('%s is answered: %s, %i', async (_what, head, status) => {
  const answer = await say(head, status === 413 ? ['x'] : [])
  expect(answer.split('\r\n')[0]).toContain(` ${status} `)
})

test('the address of the site decides, whatever a proxy passes on or leaves out', async () => {
  const forged = ['X-Forwarded-Proto: http', 'X-Forwarded-Host: evil.example', close]
  const ours = '"forwarded":"jobs.example.com","protocol":"https"'
  expect(await say(['GET / HTTP/1.0'])).toContain(`{"host":"jobs.example.com",${ours}`)
  expect(await say(['GET / HTTP/1.1', 'Host: 127.0.0.1:3000', ...forged])).toContain(ours)
})

function* chunked(megabytes: number, end = true) {
  for (let n = 0; n < megabytes; n++) yield `${megabyte.toString(16)}\r\n${'x'.repeat(megabyte)}\r\n`
  if (end) yield '0\r\n\r\n'
}
const sending = ['POST / HTTP/1.1', 'Host: jobs.example.com', 'Transfer-Encoding: chunked', close]

test('a chunked body within the limit arrives whole', async () => {
  expect(await say(sending, chunked(24))).toContain(`"size":${24 * megabyte}`)
})

test('a chunked body over the limit is refused, and no page sees its end', async () => {
  bodies.length = 0
  const answer = await say(sending, chunked(26))
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(answer).toContain('larger than 24 MB')
  expect(bodies).toEqual([])
})
