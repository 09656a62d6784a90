import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { findDraftFile } from '@/db/applications/files'
import { downloadOf } from '@/integrations/cv/download'

/** A file of one’s own draft, as a download. */
export async function GET(_request: Request, { params }: RouteContext<'/jobs/[slug]/apply/files/[file]'>) {
  const { slug, file } = await params
  const candidate = await requireUser(`/jobs/${slug}/apply`)
  const found = (await findDraftFile(candidate.id, file)) ?? notFound()
  return (await downloadOf(found)) ?? notFound()
}
