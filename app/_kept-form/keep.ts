import { cookies } from 'next/headers'
import { typed } from '@/app/_lib/form-state'
import { ownCookie } from '@/app/_lib/own-cookie'
import { requestedPath } from '@/app/_lib/response'
import { findFormerUser } from '@/app/_lib/session'
import { findKeptForm, forgetKeptForm, type KeptForm, keepForm } from '@/db/people/kept-forms'

const cookieName = 'kept-form'
const hour = 3600

// A cookie of these pages alone: what visitors read stays the same for everybody.
const sectionOf = (path: string) => /^\/(?:recruiter|candidate)(?=[/?]|$)/.exec(path)?.[0]

/** Keeps what was typed into a form whose session has ended, and returns the path of its page; undefined for other pages. */
export async function keepTyped(form: FormData): Promise<string | undefined> {
  const path = requestedPath()
  const section = path && sectionOf(path)
  if (!section) return undefined
  const token = await keepForm({ path, values: typed(form) }, await findFormerUser())
  const jar = await cookies()
  jar.set(cookieName, token, ownCookie(section, hour))
  return path
}

/** What this browser had typed before its session ended, for whoever has signed in again. */
export async function findTyped(userId: string): Promise<KeptForm | undefined> {
  const token = (await cookies()).get(cookieName)?.value
  return token ? findKeptForm(token, userId) : undefined
}

/** Forgets it: a form was sent since. */
export async function forgetTyped(): Promise<void> {
  const section = sectionOf(requestedPath() ?? '')
  if (!section) return
  const jar = await cookies()
  const token = jar.get(cookieName)?.value
  if (!token) return
  jar.set(cookieName, '', ownCookie(section, 0))
  await forgetKeptForm(token)
}
