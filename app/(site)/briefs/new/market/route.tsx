import type { NextRequest } from 'next/server'
import { plainHtml } from '@/app/_lib/plain-html'
import { MarketSoFar } from '@/app/_market/market-check'
import { readKeptCheck } from '@/app/_market/read-check'

/** The market for what a brief asks so far, as its form shows it. */
export async function GET(request: NextRequest) {
  const check = await readKeptCheck(Object.fromEntries(request.nextUrl.searchParams))
  return new Response(plainHtml(<MarketSoFar check={check} />), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=30' },
  })
}
