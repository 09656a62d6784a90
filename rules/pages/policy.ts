import { randomBytes } from 'node:crypto'
import { providersWithKeys } from '../people/providers'
import { firstStyleSource } from './first-style'
import { isReadingPage, runsNoFramework } from './reading-pages'

/** What is no page: files of the build, and downloads of what people sent, which have a policy of their own. */
const without =
  /^\/(?:_next\/(?:static|image)|favicon\.ico$|icon\.svg$|pdf-frame$|logos\/|look\/|speculation-rules\.json$|offline-worker\.js$)|\/(?:cv|files\/[^/]+)$/

// A worker obeys the policy of its own file: this one compiles WebAssembly, and no page may.
const sqlEngine = '/practice/sqlite/'

/** The header by which a request says that the policy of its answer is set. */
export const policySetHeader = 'x-policy-set'

/** A content security policy, and the nonce of a page whose scripts have one. */
export type Policy = { policy: string; nonce?: string }

/**
 * What may run on the page at this address; undefined where it is not for us to say. A reading page has one script of
 * ours and no nonce, so that it is the same for everybody; others have a nonce a request. Styles come from files only,
 * never from attributes. In development all other pages run the framework, which needs more.
 */
export function policyOf(
  pathname: string,
  variables: Record<string, string | undefined>,
): Policy | undefined {
  if (without.test(pathname)) return undefined
  const development = variables.NODE_ENV === 'development'
  const runsOurs = development ? isReadingPage(pathname) : runsNoFramework(pathname)
  if (runsOurs) return { policy: withScripts("'self'", variables) }
  if (pathname.startsWith(sqlEngine)) return { policy: withScripts("'self' 'wasm-unsafe-eval'", variables) }

  const nonce = randomBytes(16).toString('base64')
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`
  return { policy: withScripts(scripts, variables), nonce }
}

function withScripts(scripts: string, variables: Record<string, string | undefined>) {
  const development = variables.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    `style-src 'self' ${development ? "'unsafe-inline'" : firstStyleSource}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    // The form of a provider's button ends on its page.
    ["form-action 'self'", ...providersWithKeys(variables).map(({ origin }) => origin)].join(' '),
    "frame-ancestors 'none'",
  ].join('; ')
}
