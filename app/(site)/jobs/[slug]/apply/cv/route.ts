import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { findDraftCv } from '@/db/applications/files'
import { downloadOf } from '@/integrations/cv/download'

/** The CV of one’s own draft, as a download. */
export async function GET(_request: Request, { params }: RouteContext<'/jobs/[slug]/apply/cv'>) {
  const { slug } = await params
  const candidate = await requireUser(`/jobs/${slug}/apply`)
  const cv = (await findDraftCv(candidate.id, slug)) ?? notFound()
  return (await downloadOf(cv)) ?? notFound()
}
