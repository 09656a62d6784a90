import { NextResponse } from 'next/server'
import { comesFromHere } from '@/app/_lib/request'
import { findUser, signOut } from '@/app/_lib/session'

/** Ends the session, for a form of ours alone. */
export async function POST(request: Request) {
  if (!comesFromHere(request)) return new NextResponse(null, { status: 403 })
  if (await findUser()) await signOut()
  return new NextResponse(null, { status: 303, headers: { location: '/' } })
}
