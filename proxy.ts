import { type NextRequest, NextResponse } from 'next/server'
import { policyOf } from './rules/pages/policy'

/** The policy of each page in development; else server/renderer.ts sets it, at a fraction of the price. */
export function proxy(request: NextRequest) {
  const found = policyOf(request.nextUrl.pathname, process.env)
  if (!found) return NextResponse.next()
  const headers = new Headers(request.headers)
  // Next reads the nonce for its scripts out of the policy of the request.
  headers.set('content-security-policy', found.policy)
  if (found.nonce) headers.set('x-nonce', found.nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', found.policy)
  return response
}

export const config = {
  matcher: [{ source: '/:path*', missing: [{ type: 'header', key: 'x-policy-set' }] }],
}
