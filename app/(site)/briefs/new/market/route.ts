import type { NextRequest } from 'next/server'
import { readMarketCheck } from '@/app/_market/read-check'

/** The market for what a brief asks so far; `check` is missing until it names a role. */
export async function GET(request: NextRequest) {
  const check = await readMarketCheck(Object.fromEntries(request.nextUrl.searchParams))
  return Response.json({ check }, { headers: { 'cache-control': 'public, max-age=30' } })
}
