import { notFound, redirect } from 'next/navigation'
import NextAuth, { CredentialsSignin, type DefaultSession } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { z } from 'zod'
import { findSessionUser, openSession, revokeSession } from '@/db/people/sessions'
import { findUserByPassword, type Role, type Staff, type User } from '@/db/people/users'
import { withNext } from '@/rules/safe-path'

declare module 'next-auth' {
  interface Session {
    id?: string
    user?: DefaultSession['user']
  }
}

const credentials = z.object({ email: z.string().max(254), password: z.string().max(200) })

// A JWT stays valid after sign-out, so it only names a row of `sessions`, and each request looks that row up.
export const {
  handlers,
  auth,
  signIn: nextAuthSignIn,
  signOut: nextAuthSignOut,
} = NextAuth({
  trustHost: true,
  session: { strategy: 'jwt', maxAge: 30 * 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: () => {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const parsed = credentials.safeParse(given)
        if (!parsed.success) return null
        return (await findUserByPassword(parsed.data.email, parsed.data.password)) ?? null
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      return user?.id ? { sid: await openSession(user.id) } : { sid: token.sid }
    },
    session({ session, token }) {
      return { id: String(token.sid), expires: session.expires }
    },
  },
})

/** Who is asking; undefined for a visitor. Read once a request. */
export const findUser = cache(async (): Promise<User | undefined> => {
  const session = await auth()
  return session?.id ? findSessionUser(session.id) : undefined
})

/** The account that is asking; a visitor signs in first and comes back to `returnTo`. */
export async function requireUser(returnTo = '/candidate'): Promise<User> {
  return (await findUser()) ?? redirect(withNext('/sign-in', returnTo))
}

/** The recruiter or owner who is asking; for anybody else the desk does not exist. */
export async function requireRecruiter(returnTo = '/recruiter'): Promise<Staff> {
  const user = await requireUser(returnTo)
  if (user.role === 'candidate') notFound()
  return { ...user, role: user.role }
}

/** The page that an account starts from. */
export function homeOf(role: Role): string {
  return role === 'candidate' ? '/candidate' : '/recruiter'
}

/** Checks address and password and sets the cookie; false when they do not fit. */
export async function signIn(email: string, password: string): Promise<boolean> {
  try {
    await nextAuthSignIn('credentials', { email, password, redirect: false })
    return true
  } catch (error) {
    if (error instanceof CredentialsSignin) return false
    throw error
  }
}

/** Ends the session on the server, then forgets the cookie. */
export async function signOut(): Promise<void> {
  const session = await auth()
  if (session?.id) await revokeSession(session.id)
  await nextAuthSignOut({ redirect: false })
}
