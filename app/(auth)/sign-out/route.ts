import { NextResponse } from 'next/server'
import { findUser, signOut } from '@/app/_lib/session'

/** Ends the session. Another site's form comes without the cookie (SameSite=Lax), and so ends nothing. */
export async function POST() {
  if (await findUser()) await signOut()
  return new NextResponse(null, { status: 303, headers: { location: '/' } })
}
