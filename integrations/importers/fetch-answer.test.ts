import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { fetchAnswer } from './fetch-answer'

const open: { close(): unknown }[] = []
afterAll(() => {
  for (const server of open) server.close()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has a port
}
const reach = { allowIPAddressList: ['127.0.0.1'] }

test.each([
  'http://127.0.0.1/',
  'http://localhost:3000/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://10.1.2.3/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
  'http://2130706433/',
  'http://[fd00::1]/',
])('%s is inside, and is not read', async (address) => {
  await expect(fetchAnswer(address)).rejects.toThrow('It leads into a private network')
})

test.each(['file:///etc/passwd', 'ftp://example.com/', 'boards'])('%s is no web address', async (address) => {
  await expect(fetchAnswer(address)).rejects.toThrow('It leads to no web address.')
})

test('an answer is read, through a redirect', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/jobs') response.end('{"jobs": []}')
    else response.writeHead(302, { location: '/jobs' }).end()
  })
  expect(String(await fetchAnswer(address, reach))).toBe('{"jobs": []}')
})

test.each([
  ['http://10.0.0.7/jobs', 'It leads into a private network'],
  ['file:///etc/passwd', 'It leads to no web address.'],
  ['/', 'It leads on more than 3 times.'],
])('a redirect to %s is checked anew', async (location, said) => {
  const address = await serve((_, response) => response.writeHead(302, { location }).end())
  await expect(fetchAnswer(address, reach)).rejects.toThrow(said)
})

test('an error, and more than 20 MB, are no answer', async () => {
  const gone = await serve((_, response) => response.writeHead(503).end())
  await expect(fetchAnswer(gone, reach)).rejects.toThrow('It answers with the code 503.')
  const endless = await serve((_, response) => {
    const chunk = Buffer.alloc(1_000_000)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  })
  await expect(fetchAnswer(endless, reach)).rejects.toThrow('larger than 20 MB')
})
