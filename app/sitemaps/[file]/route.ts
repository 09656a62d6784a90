import { sitemap } from '@/integrations/feeds/sitemaps'
import { findEntries } from '../../_lib/sitemap-files'

/** One file of the sitemap, written as it is read. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const entries = await findEntries((await params).file)
  if (!entries) return new Response('There is no such sitemap.', { status: 404 })
  return new Response(sitemap(entries), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
