import { type NextRequest, NextResponse } from 'next/server'
import { firstStyleSource } from './app/_lib/first-style'

const development = process.env.NODE_ENV === 'development'

// A worker obeys the policy of its own file: this one compiles WebAssembly, and no page may.
const sqlEngine = '/practice/sqlite/'

/** Gives each page a nonce for its scripts; styles come from files only, never from attributes. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const scripts = request.nextUrl.pathname.startsWith(sqlEngine)
    ? "script-src 'self' 'wasm-unsafe-eval'"
    : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`
  const policy = [
    "default-src 'self'",
    scripts,
    "worker-src 'self'",
    `style-src 'self' ${development ? "'unsafe-inline'" : firstStyleSource}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

// A CV has a policy of its own, which this one would take the place of.
export const config = {
  matcher: [
    { source: '/((?!_next/static|_next/image|favicon.ico|icon.svg|recruiter/applications/[^/]+/cv$).*)' },
  ],
}
