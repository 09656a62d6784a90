import { notFound } from 'next/navigation'
import { findBriefByToken } from '@/db/briefs/briefs'
import { findDescription } from '@/db/briefs/description'
import { downloadOf } from '@/integrations/cv/download'

/** The description that came with a brief, for whoever has its private link. */
export async function GET(_request: Request, { params }: RouteContext<'/briefs/[token]/files/description'>) {
  const brief = (await findBriefByToken((await params).token)) ?? notFound()
  const file = (await findDescription(brief.id)) ?? notFound()
  return (await downloadOf(file)) ?? notFound()
}
