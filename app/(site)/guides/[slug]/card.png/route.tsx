import { ImageResponse } from 'next/og'
import { fonts } from '@/app/_card/fonts'
import { cardLogo } from '@/app/_card/logo'
import { readGuide } from '@/app/_guide/read-guide'
import { cardSize } from '@/components/card-look'
import { findRole } from '@/rules/roles/roles'
import { GuideImage } from './guide-image'

/** What others show of a link to a guide; its address carries the guide’s last change, so it may be kept. */
export async function GET(_request: Request, { params }: RouteContext<'/guides/[slug]/card.png'>) {
  const role = findRole((await params).slug)
  const guide = role && (await readGuide(role.slug))
  if (!guide) return new Response(null, { status: 404 })
  return new ImageResponse(<GuideImage guide={guide} role={role} logo={await cardLogo()} />, {
    ...cardSize,
    fonts: await fonts(),
    headers: { 'cache-control': 'public, max-age=86400' },
  })
}
