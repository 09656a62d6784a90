import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { type GivenBack, givenBackHeader, holdForm } from '@/rules/forms/given-back'
import type { Inside } from './ask-inside'

/** Texts that people type are smaller; of a larger form only what kept it from being taken is told. */
const mostKept = 2_000_000

type AskInside = (path: string, headers: OutgoingHttpHeaders) => Promise<Inside>

/**
 * Where a form was sent without scripts and Next could not take it, as the site was renewed meanwhile or it did not arrive
 * whole, its page is answered as it is now, with what was typed and why nothing was sent: Next alone would say two words.
 */
export function giveFormsBack(
  request: IncomingMessage,
  response: ServerResponse,
  askInside: AskInside,
): void {
  const sent = bodyOf(request)
  const end = response.end.bind(response)
  const write = response.write.bind(response)
  const held: unknown[] = []
  const isRefused = () =>
    !response.headersSent &&
    mayBeRefused(response.statusCode) &&
    !String(response.getHeader('content-type')).startsWith('text/html')

  response.write = ((...args: Parameters<typeof write>) => {
    if (!isRefused()) return write(...args)
    held.push(args[0])
    return true
  }) as typeof response.write
  response.end = ((...args: Parameters<typeof end>) => {
    if (!isRefused()) return end(...args)
    void answer(args).catch(() => response.destroy())
    return response
  }) as typeof response.end

  async function answer(asNext: Parameters<typeof end>) {
    const form = await whatWasSent(request, sent(), response.statusCode)
    const page = form && (await pageWith(form))
    if (!page) {
      for (const chunk of held) write(chunk)
      return end(...asNext)
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    for (const name of ['content-type', 'content-security-policy', 'cache-control', 'referrer-policy'])
      if (page.answer.headers[name]) response.setHeader(name, page.answer.headers[name])
    end(page.body)
  }

  async function pageWith(form: GivenBack) {
    const { cookie = '', 'accept-language': language = '' } = request.headers
    const { key, letGo } = holdForm(form)
    try {
      const page = await askInside(request.url ?? '/', {
        cookie,
        'accept-language': language,
        [givenBackHeader]: key,
      })
      return page.answer.statusCode === 200 ? page : undefined
    } finally {
      letGo()
    }
  }
}

const mayBeRefused = (status: number) => status === 400 || status === 409 || status === 500

/** What has passed of the body of a request, which others read; undefined once it is too large to be kept. */
function bodyOf(request: IncomingMessage): () => Buffer | undefined {
  let parts: Buffer[] | undefined = []
  let size = 0
  const emit = request.emit.bind(request)
  request.emit = ((event: string, ...args: unknown[]) => {
    if (event === 'data' && parts && args[0] instanceof Uint8Array) {
      size += args[0].length
      if (size > mostKept) parts = undefined
      else parts.push(Buffer.from(args[0]))
    }
    return emit(event, ...args)
  }) as typeof request.emit
  return () => parts && Buffer.concat(parts)
}

/** Why a form was not taken, with what it held; undefined where it is another fault. */
async function whatWasSent(
  { headers }: IncomingMessage,
  body: Buffer | undefined,
  status: number,
): Promise<GivenBack | undefined> {
  if (!body) return status === 409 ? { why: 'renewed' } : undefined
  const type = headers['content-type'] ?? ''
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    return status === 409 ? { why: 'renewed', form } : undefined
  } catch {
    return { why: 'broken' }
  }
}
