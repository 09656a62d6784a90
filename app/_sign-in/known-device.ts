import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { readEnvironment } from '@/rules/environment'
import { ownCookie } from '../_lib/own-cookie'

const cookieName = 'known-device'
const mostAccounts = 5
const daysKept = 365

/** The device that has signed in to this account before, out of its cookie; undefined for any other. */
export function deviceOf(cookie: string | undefined, email: string): string | undefined {
  for (const entry of cookie?.split('~') ?? []) {
    const [device = '', signed = ''] = entry.split('.')
    const [given, expected] = [Buffer.from(signed), Buffer.from(signature(device, email))]
    if (given.length === expected.length && timingSafeEqual(given, expected)) return device
  }
}

/** The cookie that makes this device known to the account, too; it says nothing of which accounts these are. */
export function withDevice(cookie: string | undefined, email: string): string {
  if (cookie && deviceOf(cookie, email)) return cookie
  const device = randomBytes(12).toString('base64url')
  const others = cookie ? cookie.split('~') : []
  return [`${device}.${signature(device, email)}`, ...others].slice(0, mostAccounts).join('~')
}

/** Which known device of that account is asking; undefined for any other. */
export async function findKnownDevice(email: string): Promise<string | undefined> {
  return deviceOf((await cookies()).get(cookieName)?.value, email)
}

/** Keeps in a cookie that this device has signed in to that account. */
export async function rememberDevice(email: string): Promise<void> {
  const store = await cookies()
  store.set(
    cookieName,
    withDevice(store.get(cookieName)?.value, email),
    ownCookie('/sign-in', daysKept * 86_400),
  )
}

function signature(device: string, email: string) {
  return createHmac('sha256', readEnvironment(process.env).AUTH_SECRET)
    .update(`a device of ${email.toLowerCase()}: ${device}`)
    .digest('base64url')
}
