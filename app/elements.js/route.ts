import { bundleElements } from '@/scripts/start/bundle.mjs'

/** The elements of reading pages while they are being written: bundled anew for each page. */
export async function GET() {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 })
  const code = await bundleElements()
  return new Response(code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}
