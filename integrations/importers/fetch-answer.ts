import http from 'node:http'
import https from 'node:https'
import { useAgent as agentOfPublic, type RequestFilteringAgentOptions } from 'request-filtering-agent'
import { mostFileBytes } from '@/rules/imports/upload'

const mostRedirects = 3
const mostSeconds = 30

type Answer = { redirect: string } | { bytes: Buffer }

/**
 * What stands at a public address, at most 20 MB within 30 seconds; throws a sentence that says why there is nothing.
 * Addresses of this machine and its network are refused where the connection is made, behind every redirect too.
 * `reach` loosens that for tests alone.
 */
export async function fetchAnswer(
  address: string,
  reach: RequestFilteringAgentOptions = {},
): Promise<Buffer> {
  const signal = AbortSignal.timeout(mostSeconds * 1000)
  let href = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const url = URL.canParse(href) ? new URL(href) : undefined
    if (!url || !/^https?:$/.test(url.protocol)) throw new Error('It leads to no web address.')
    const answer = await ask(url, reach, signal).catch((error) => {
      throw new Error(sentenceOf(error, signal))
    })
    if ('bytes' in answer) return answer.bytes
    href = URL.canParse(answer.redirect, url) ? new URL(answer.redirect, url).href : answer.redirect
  }
  throw new Error(`It leads on more than ${mostRedirects} times.`)
}

class Unanswered extends Error {}

function ask(url: URL, reach: RequestFilteringAgentOptions, signal: AbortSignal): Promise<Answer> {
  const { get } = url.protocol === 'https:' ? https : http
  const agent = agentOfPublic(url.href, { ...reach, keepAlive: false })
  const headers = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'Metier' }
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers, signal }, (response) => {
      const { statusCode = 0, headers: said } = response
      const stop = (answer: Answer | Error) => {
        response.destroy()
        return answer instanceof Error ? reject(answer) : resolve(answer)
      }
      if (statusCode >= 300 && statusCode < 400 && said.location) return stop({ redirect: said.location })
      if (statusCode !== 200) return stop(new Unanswered(`It answers with the code ${statusCode}.`))
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > mostFileBytes) return stop(new Unanswered('Its answer is larger than 20 MB.'))
        chunks.push(chunk)
      })
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

function sentenceOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof Unanswered) return error.message
  if (signal.aborted) return `It does not answer within ${mostSeconds} seconds.`
  const said = error instanceof Error ? error.message : String(error)
  if (said.includes('is not allowed')) return 'It leads into a private network, which is not read.'
  return said.includes('ENOTFOUND') ? 'There is no machine of that name.' : 'It cannot be reached.'
}
