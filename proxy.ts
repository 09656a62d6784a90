import { type NextRequest, NextResponse } from 'next/server'
import { firstStyleSource } from './app/first-style'
import { isReadingPage, runsNoFramework } from './rules/pages/reading-pages'
import { providersWithKeys } from './rules/people/providers'

const development = process.env.NODE_ENV === 'development'

// A worker obeys the policy of its own file: this one compiles WebAssembly, and no page may.
const sqlEngine = '/practice/sqlite/'

/**
 * The policy of each page. A reading page has one script of ours and no nonce, so that it is the same for everybody;
 * others have a nonce a request. Styles come from files only, never from attributes.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!development && runsNoFramework(pathname)) {
    const response = withPolicy("script-src 'self'", new Headers(request.headers))
    if (isReadingPage(pathname)) response.headers.set('speculation-rules', '"/speculation-rules.json"')
    return response
  }

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const scripts = pathname.startsWith(sqlEngine)
    ? "script-src 'self' 'wasm-unsafe-eval'"
    : `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  return withPolicy(scripts, headers, { passOn: true })
}

function withPolicy(scripts: string, headers: Headers, { passOn = false } = {}) {
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
    // The form of a provider's button ends on its page.
    ["form-action 'self'", ...providersWithKeys(process.env).map(({ origin }) => origin)].join(' '),
    "frame-ancestors 'none'",
  ].join('; ')
  // Next reads the nonce for its scripts out of the policy of the request.
  if (passOn) headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

// Downloads of what people sent have a policy of their own, which this one would take the place of; a picture, the style of an accent and the rules of what is fetched ahead need none.
export const config = {
  matcher: [
    {
      source:
        '/((?!_next/static|_next/image|favicon.ico|icon.svg|logos/|look/|speculation-rules.json|offline-worker.js|.*/(?:cv|files/[^/]+)$).*)',
    },
  ],
}
