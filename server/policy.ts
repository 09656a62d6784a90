import type { IncomingMessage, ServerResponse } from 'node:http'
import { policyOf, policySetHeader } from '@/rules/pages/policy'
import { isReadingPage } from '@/rules/pages/reading-pages'

/** Says what may run on the page that answers this request, to the browser and to Next, whose scripts get the nonce. */
export function setPolicy(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  const { headers } = request
  delete headers['x-nonce']
  delete headers['content-security-policy']
  headers[policySetHeader] = '1'
  const found = policyOf(pathname, process.env)
  if (!found) return
  headers['content-security-policy'] = found.policy
  if (found.nonce) headers['x-nonce'] = found.nonce
  response.setHeader('content-security-policy', found.policy)
  if (isReadingPage(pathname)) response.setHeader('speculation-rules', '"/speculation-rules.json"')
}
