import { encode } from 'next-auth/jwt'
import { openSession } from '@/db/people/sessions'
import type { User } from '@/db/people/users'
import { onePerProcess } from '@/rules/one-per-process'
import { type Built, builtOnce } from '../_reading/built'

// No build has named them.
const built: Built = { faces: 'faces', styles: ['/_next/styles.css'], ahead: '</inter.woff2>; rel=preload' }

const secret = 'a secret of at least thirty-two characters'
const cookie = 'authjs.session-token'

/** Runs what a request would run, as Next runs it: with the cookie of somebody, or as a visitor. */
export async function asSomebody<T>(user: User | undefined, run: () => Promise<T>): Promise<T> {
  process.env.AUTH_SECRET = secret
  onePerProcess<{ built?: Promise<Built> }>(builtOnce, () => ({})).built = Promise.resolve(built)
  const { workAsyncStorage } = await import('next/dist/server/app-render/work-async-storage.external')
  const { workUnitAsyncStorage } = await import(
    'next/dist/server/app-render/work-unit-async-storage.external'
  )
  const { HeadersAdapter } = await import('next/dist/server/web/spec-extension/adapters/headers')
  const { RequestCookies } = await import('next/dist/server/web/spec-extension/cookies')
  const headers = new Headers({ host: 'localhost', 'x-forwarded-for': '192.0.2.7' })
  const token = user && { sid: await openSession(user.id) }
  if (token) headers.set('cookie', `${cookie}=${await encode({ token, secret, salt: cookie })}`)
  const jar = new RequestCookies(headers)
  // Of the many parts of both, those that next/headers and next/cache read.
  const work = { route: '/', page: '/', incrementalCache: {}, pendingRevalidatedTags: [] }
  const unit = {
    type: 'request',
    phase: 'action',
    headers: HeadersAdapter.seal(headers),
    cookies: jar,
    userspaceMutableCookies: jar,
    mutableCookies: jar,
  }
  return workAsyncStorage.run(work as never, () => workUnitAsyncStorage.run(unit as never, run))
}
