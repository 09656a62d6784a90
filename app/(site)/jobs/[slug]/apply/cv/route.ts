import { notFound } from 'next/navigation'
import { privateFile } from '@/app/_lib/private-file'
import { requireUser } from '@/app/_lib/session'
import { findDraftCv } from '@/db/applications/files'

/** The CV of one’s own draft, as a download. */
export async function GET(_request: Request, { params }: RouteContext<'/jobs/[slug]/apply/cv'>) {
  const { slug } = await params
  const candidate = await requireUser(`/jobs/${slug}/apply`)
  return privateFile((await findDraftCv(candidate.id, slug)) ?? notFound())
}
