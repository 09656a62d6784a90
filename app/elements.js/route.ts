import type { NextRequest } from 'next/server'
import { bundleElements } from '@/scripts/start/bundle.mjs'

/** The elements of reading pages, or with `?forms` those of plain forms, while they are being written: bundled anew for each page. */
export async function GET(request: NextRequest) {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 })
  const code = await bundleElements(request.nextUrl.search === '?forms' ? 'forms' : 'pages')
  return new Response(code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}
