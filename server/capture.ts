import { request as ask, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { encode } from './encode'
import type { Rendered } from './page-cache'
import { stripScripts } from './strip-scripts'

const keptTypes =
  /^(?:text\/(?:html|csv)|application\/(?:rss\+xml|feed\+json|json|xml)|image\/(?:svg\+xml|png))\b/
/** What the front door says itself, or belongs to one connection. */
const ownHeaders =
  /^(?:cache-control|connection|keep-alive|transfer-encoding|date|content-(?:length|type|encoding)|etag|vary|set-cookie)$/

/**
 * Renders a public page as nobody in particular: a request of our own over a private socket, with nothing of what a
 * visitor sent but the theme. Only a whole answer that is the same for everybody may be kept.
 */
export async function capture(
  socketPath: string,
  host: string,
  path: string,
  theme: string,
): Promise<Rendered> {
  const cookie = theme === 'auto' ? {} : { cookie: `theme=${theme}` }
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    ask({ socketPath, path, headers: { host, accept: '*/*', ...cookie } }, resolve)
      .on('error', reject)
      .end(),
  )
  const body = await buffer(answer)
  const type = answer.headers['content-type'] ?? ''
  const html = type.startsWith('text/html') ? body.toString('utf8') : undefined
  if (!mayBeKept(answer, type, html)) return { unkept: true }

  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(answer.headers))
    if (!ownHeaders.test(name)) headers[name] = String(value)
  const sent = html === undefined ? body : Buffer.from(stripScripts(html))
  return { page: { type, headers, encoded: await encode(sent, type) } }
}

/** An error under a boundary answers 200, too, and says so in its body alone. */
function mayBeKept({ statusCode, headers, complete }: IncomingMessage, type: string, html?: string) {
  if (statusCode !== 200 || !complete || headers['set-cookie'] || !keptTypes.test(type)) return false
  return html === undefined || (html.endsWith('</html>') && !html.includes('$RX('))
}
