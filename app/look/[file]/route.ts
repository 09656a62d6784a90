import { notFound } from 'next/navigation'
import { accentAt, accentStyle } from '@/rules/site/accent'

/** The style sheet of an accent, whose address says all of it, so that it never changes. */
export async function GET(_request: Request, { params }: RouteContext<'/look/[file]'>) {
  const accent = accentAt((await params).file) ?? notFound()
  return new Response(accentStyle(accent), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
