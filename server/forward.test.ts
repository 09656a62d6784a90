import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressHeader } from '@/rules/networks'
import { forwardTo } from './forward'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-forward-'))
const socketPath = path.join(folder, 'renderer.sock')
const renderer = createServer((request, response) => void render(request, response).catch(() => {}))
const [door, doorWithoutRenderer] = [socketPath, path.join(folder, 'nobody.sock')].map((target) =>
  createServer(forwardTo(target)),
) as [ReturnType<typeof createServer>, ReturnType<typeof createServer>] // two in, two out
let left = Promise.resolve<unknown>(undefined)

async function render(request: IncomingMessage, response: ServerResponse) {
  if (request.url === '/slow') {
    left = once(response, 'close')
    response.write('the first part')
    return
  }
  const body = await text(request)
  response.setHeader('set-cookie', ['one=1', 'two=2'])
  response.end(JSON.stringify({ headers: request.headers, length: body.length }))
}

beforeAll(async () => {
  renderer.listen(socketPath)
  for (const server of [door, doorWithoutRenderer]) {
    server.listen(0, 'localhost')
    await once(server, 'listening')
  }
})

afterAll(() => {
  for (const server of [renderer, door, doorWithoutRenderer]) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

const at = (server: typeof door, address: string) => {
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return `http://localhost:${port}${address}`
}

test('the renderer is told who asks, whatever a visitor says of it', async () => {
  const forged = { [addressHeader]: '203.0.113.9', 'x-forwarded-for': '198.51.100.7', upgrade: 'h2c' }
  const [answer] = await once(ask(at(door, '/'), { headers: forged }).end(), 'response')
  const told = JSON.parse(await text(answer)).headers
  expect(told[addressHeader]).toMatch(/^(?:::1|127\.0\.0\.1|::ffff:127\.0\.0\.1)$/)
  expect(told['x-forwarded-for']).toBe('198.51.100.7')
  expect(told.upgrade).toBeUndefined()
  expect(answer.headers['set-cookie']).toEqual(['one=1', 'two=2'])
})

test('who comes without a proxy is named as the one who passed it on', async () => {
  const told = (await (await fetch(at(door, '/'))).json()).headers
  expect(told['x-forwarded-for']).toBe(told[addressHeader])
})

test('a body arrives whole, with its length or in parts', async () => {
  const body = 'x'.repeat(3_000_000)
  const whole = await fetch(at(door, '/'), { method: 'POST', body })
  expect((await whole.json()).length).toBe(body.length)
  const parts = ask(at(door, '/'), { method: 'POST' })
  for (let n = 0; n < 3; n++) parts.write('x'.repeat(1_000_000))
  parts.end()
  const [answer] = await once(parts, 'response')
  expect(JSON.parse(await text(answer)).length).toBe(body.length)
})

test('a page that comes in parts is shown in parts, and is not waited for when its reader has left', async () => {
  const asked = ask(at(door, '/slow')).end()
  const [answer] = await once(asked, 'response')
  const [part] = await once(answer, 'data')
  expect(String(part)).toBe('the first part')
  asked.destroy()
  asked.on('error', () => {})
  await left
})

test('while nothing renders, a visitor is told to come back', async () => {
  const answer = await fetch(at(doorWithoutRenderer, '/'), { method: 'POST', body: 'what was typed' })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('5')
  expect(await answer.text()).toContain('starting again')
})
