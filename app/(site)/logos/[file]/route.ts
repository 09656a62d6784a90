import { notFound } from 'next/navigation'
import { readPicture } from '@/integrations/images/company-pictures'

/** A picture of a company at one width. Its name is a hash of what it shows, so that it never changes. */
export async function GET(_request: Request, { params }: RouteContext<'/logos/[file]'>) {
  const { file } = await params
  const [, name = '', width = ''] = /^([0-9a-f]{32})-(\d{2,4})\.webp$/.exec(file) ?? notFound()
  const bytes = (await readPicture(name, Number(width))) ?? notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/webp',
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
