import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import NextAuth, { CredentialsSignin, type DefaultSession } from 'next-auth'
import { getToken } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { oncePerPage } from '@/app/_reading/once'
import { withCovers } from '@/db/absences/cover'
import { openSessionByAddress } from '@/db/people/provided-accounts'
import { findSessionOwner, findSessionUser, openSessionByPassword, revokeSession } from '@/db/people/sessions'
import { openSessionByLink } from '@/db/people/sign-in-links'
import type { Staff, User } from '@/db/people/users'
import { siteAddress } from '@/db/site/address'
import { isAtDesk } from '@/rules/desk/may'
import { readEnvironment } from '@/rules/environment'
import type { Provider } from '@/rules/people/providers'
import { withNext } from '@/rules/safe-path'
import { findKnownDevice, rememberDevice } from '../_sign-in/known-device'
import { allowPassword } from '../_sign-in/password-tries'
import { configuredProviders, provenAddress } from './providers'
import { clientAddress, deviceName, languageAsked } from './request'

declare module 'next-auth' {
  interface Session {
    id?: string
    user?: DefaultSession['user']
  }
}

const credentials = z.object({ email: z.string().max(254), password: z.string().max(200) })
const linkToken = z.object({ token: z.string().max(100) })

class TooManyTries extends CredentialsSignin {
  constructor(readonly minutes: number) {
    super()
  }
}

class LinkNotGood extends CredentialsSignin {
  constructor(readonly why: 'used' | 'not found') {
    super()
  }
}

// A JWT stays valid after sign-out, so it only names a row of `sessions`, and each request looks that row up. Of its
// routes only the answers of providers are mounted: whatever tries a password comes through the action of our own form.
const {
  handlers,
  signIn: nextAuthSignIn,
  signOut: nextAuthSignOut,
} = NextAuth(() => {
  // What a proxy passes on must not decide whether the cookie is Secure, nor be missed when it passes nothing.
  const { origin, protocol } = new URL(readEnvironment(process.env).SITE_URL)
  process.env.AUTH_URL = origin
  return {
    trustHost: true,
    useSecureCookies: protocol === 'https:',
    session: { strategy: 'jwt', maxAge: 30 * 86_400 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: { error: () => {} },
    providers: [
      Credentials({ credentials: { email: {}, password: {} }, authorize }),
      Credentials({ id: 'link', credentials: { token: {} }, authorize: authorizeLink }),
      ...configuredProviders(),
    ],
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.type === 'credentials' || (await provenAddress(account, profile)) !== undefined,
      async jwt({ token, user, account, profile }) {
        if (!user) return { sid: token.sid }
        if (account?.type === 'credentials') return { sid: user.id }
        return { sid: await openProvided(account, profile) }
      },
      session: ({ session, token }) => ({ id: String(token.sid), expires: session.expires }),
    },
  }
})

/** Opens the session that the cookie will name; the password costs 19 MiB to try, so limits come first. */
async function authorize(given: unknown) {
  const parsed = credentials.safeParse(given)
  if (!parsed.success) return null
  const { email, password } = parsed.data
  const account = email.toLowerCase()
  const where = { address: await clientAddress(), device: await findKnownDevice(account) }
  const allowed = await allowPassword({ account, ...where })
  if (allowed.wait !== undefined) throw new TooManyTries(allowed.wait)

  const session = await openSessionByPassword(email, password, await deviceName())
  if (session) await allowed.wasRight()
  return session ? { id: session } : null
}

async function authorizeLink(given: unknown) {
  const { token } = linkToken.parse(given)
  const opened = await openSessionByLink(token, await deviceName())
  if (typeof opened === 'string') throw new LinkNotGood(opened)
  return { id: opened.session }
}

async function openProvided(...answered: Parameters<typeof provenAddress>) {
  const proven = await provenAddress(...answered)
  if (!proven) throw new Error('the provider has proven no address')
  return openSessionByAddress(proven, { device: await deviceName(), language: await languageAsked() })
}

/** The session that is asking; undefined for a visitor, and for one whose cookie is gone. It may have ended. */
export const findSessionId = oncePerPage(async (): Promise<string | undefined> => {
  // Of all that auth() does for a request only this is needed, and a visitor has no cookie to read.
  const cookie = (await headers()).get('cookie')
  if (!cookie) return undefined
  const secureCookie = siteAddress().startsWith('https:')
  const token = await getToken({
    req: { headers: { cookie } },
    secret: process.env.AUTH_SECRET ?? '',
    secureCookie,
  })
  return typeof token?.sid === 'string' ? token.sid : undefined
})

/** Who is asking; undefined for a visitor. Read once a request. */
export const findUser = oncePerPage(async (): Promise<User | undefined> => {
  const session = await findSessionId()
  return session ? findSessionUser(session) : undefined
})

/** Whose session has ended under this request, as far as its cookie still tells. */
export async function findFormerUser(): Promise<string | undefined> {
  const session = await findSessionId()
  return session ? findSessionOwner(session) : undefined
}

/** The account that is asking; a visitor signs in first and comes back to `returnTo`. */
export async function requireUser(returnTo = '/candidate'): Promise<User> {
  return (await findUser()) ?? redirect(withNext('/sign-in', returnTo))
}

/** Whoever works at the desk and is asking; for anybody else the desk does not exist. */
export async function requireRecruiter(returnTo = '/recruiter'): Promise<Staff> {
  await requireUser(returnTo)
  return (await findStaff()) ?? notFound()
}

/** Whoever is asking and may, by a predicate of `rules/desk/may`; for anybody else there is no such page. */
export async function requireMay<W extends Staff>(
  may: (who: Staff) => who is W,
  returnTo: string,
): Promise<W> {
  const recruiter = await requireRecruiter(returnTo)
  return may(recruiter) ? recruiter : notFound()
}

// One object a request, so that what is read for it can be kept for the request too.
const findStaff = oncePerPage(async (): Promise<Staff | undefined> => {
  const user = await findUser()
  return user && isAtDesk(user) ? withCovers(user) : undefined
})

/** Checks address and password and sets the cookie; `wrong` when they do not fit, or the minutes to wait before a try. */
export async function signIn(email: string, password: string): Promise<'signed in' | 'wrong' | number> {
  try {
    await nextAuthSignIn('credentials', { email, password, redirect: false })
  } catch (error) {
    if (error instanceof TooManyTries) return error.minutes
    if (error instanceof CredentialsSignin) return 'wrong'
    throw error
  }
  await rememberDevice(email)
  return 'signed in'
}

/** Uses a link of a letter up, sets the cookie, and makes this device a known one of the account. */
export async function signInByLink(
  token: string,
  email: string,
): Promise<'signed in' | 'used' | 'not found'> {
  try {
    await nextAuthSignIn('link', { token, redirect: false })
  } catch (error) {
    if (error instanceof LinkNotGood) return error.why
    throw error
  }
  await rememberDevice(email)
  return 'signed in'
}

/** Leads to the page of a provider, which leads back to `next`. */
export async function signInAt(provider: Provider, next: string): Promise<never> {
  await nextAuthSignIn(provider, { redirectTo: withNext('/sign-in', next) })
  throw new Error('the provider has no page')
}

/** Takes what a provider answers, sets the cookie and leads on; a provider that fails leads to the page to sign in. */
export const answerOfProvider = handlers.GET

/** Ends the session on the server, then forgets the cookie. */
export async function signOut(): Promise<void> {
  const session = await findSessionId()
  if (session) await revokeSession(session)
  await nextAuthSignOut({ redirect: false })
}
