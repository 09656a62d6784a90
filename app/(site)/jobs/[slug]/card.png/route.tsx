import { ImageResponse } from 'next/og'
import { fonts } from '@/app/_card/fonts'
import { cardLogo } from '@/app/_card/logo'
import { cardSize } from '@/components/card-look'
import { findPublicJob } from '@/db/jobs/jobs'
import { JobImage } from './job-image'

const aDay = 86_400

/** What others show of a link to an open job; its address carries the job's last change, so it may be kept. */
export async function GET(_request: Request, { params }: RouteContext<'/jobs/[slug]/card.png'>) {
  const job = await findPublicJob((await params).slug)
  if (!job?.open)
    return new Response(null, { status: job ? 410 : 404, headers: { 'cache-control': 'no-store' } })
  return new ImageResponse(<JobImage job={job} logo={await cardLogo()} />, {
    ...cardSize,
    fonts: await fonts(),
    headers: { 'cache-control': `public, max-age=${aDay}, stale-while-revalidate=${7 * aDay}` },
  })
}
