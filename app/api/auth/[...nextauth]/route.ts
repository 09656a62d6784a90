import { NextRequest, NextResponse } from 'next/server'
import { answerOfProvider } from '@/app/_lib/session'
import { providersWithKeys } from '@/rules/people/providers'

/** Where a provider leads back to; of next-auth's own pages and routes there is no other. */
export async function GET(request: Request, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const [what, provider] = (await params).nextauth
  const known = providersWithKeys(process.env).some((one) => one.provider === provider)
  if (what !== 'callback' || !known) return new NextResponse(null, { status: 404 })
  return answerOfProvider(new NextRequest(request))
}
