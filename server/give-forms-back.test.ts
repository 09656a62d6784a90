import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { givenBackHeader, heldForm } from '@/rules/forms/given-back'
import { giveFormsBack } from './give-forms-back'

const servers: ReturnType<typeof createServer>[] = []
afterAll(() => servers.map((server) => server.close()))

type Next = (response: ServerResponse, body: Buffer) => void

/** A site whose framework answers a form as `next` does; what its page would show of the form stands in the page. */
async function someSite(next: Next, page = { status: 200 }) {
  const server = createServer(async (request, response) => {
    giveFormsBack(request, response, async (path, headers) => {
      const held = heldForm(headers[givenBackHeader])
      const typed = held?.form ? [...held.form].map(([name, value]) => `${name}=${String(value)}`).join() : ''
      const answer = {
        statusCode: page.status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'self'",
        },
      }
      return {
        answer: answer as unknown as IncomingMessage, // what is read of it
        body: Buffer.from(`${path} ${headers.cookie} ${held?.why} ${typed}`),
      }
    })
    next(response, await buffer(request))
  })
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return async (body: FormData | string, type?: string) => {
    const headers = { cookie: 'theme=dark', ...(type && { 'content-type': type }) }
    const answer = await fetch(`http://localhost:${port}/briefs/one?a=b`, { method: 'POST', body, headers })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
}

function someForm(more: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ why: 'No budget, é', ...more })) form.set(name, value)
  return form
}

const says = (status: number, text: string, type?: string): Next => {
  return (response) => {
    response.statusCode = status
    if (type) response.setHeader('content-type', type)
    response.end(text)
  }
}

test('a form that the renewed site knows no more comes back with its page, as it was filled in', async () => {
  const send = await someSite(says(409, 'Server Action unavailable.'))
  expect(await send(someForm({ message: 'Two\nlines' }))).toEqual({
    status: 409,
    type: 'text/html; charset=utf-8',
    text: '/briefs/one?a=b theme=dark renewed why=No budget, é,message=Two\r\nlines',
  })
})

test('one that did not arrive whole is told so, with its page', async () => {
  const send = await someSite(says(500, 'Internal Server Error'))
  const { status, text } = await send('--x\r\nContent-Disposition: form-', 'multipart/form-data; boundary=x')
  expect([status, text]).toEqual([500, '/briefs/one?a=b theme=dark broken '])
})

test('one that is too large to be kept comes back empty, and one for which there is no page as Next answers it', async () => {
  const send = await someSite(says(409, 'Server Action unavailable.'))
  expect((await send(someForm({ text: 'x'.repeat(3_000_000) }))).text).toBe(
    '/briefs/one?a=b theme=dark renewed ',
  )
  const gone = await someSite(says(409, 'Server Action unavailable.'), { status: 404 })
  expect(await gone(someForm())).toMatchObject({ status: 409, text: 'Server Action unavailable.' })
})

test.each([
  ['a page', 200, '<p>Sent</p>', 'text/html'],
  ['a page that says what is wrong', 500, '<p>Wrong</p>', 'text/html'],
  ['a fault that is not of the form', 500, 'Internal Server Error', 'text/plain'],
  ['what is not there', 404, 'no', 'text/plain'],
])('%s is answered as it is', async (_, status, text, type) => {
  const send = await someSite(says(status, text, type))
  expect(await send(someForm())).toEqual({ status, text, type })
})

test('what others read of the form is all of it', async () => {
  const send = await someSite((response, body) => response.end(String(body.length)))
  const large = 'y'.repeat(4_000_000)
  expect(Number((await send(someForm({ large }))).text)).toBeGreaterThan(large.length)
})
