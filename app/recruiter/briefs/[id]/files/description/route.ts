import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { findDeskDescription } from '@/db/briefs/description'
import { downloadOf } from '@/integrations/cv/download'

/** The description that came with a brief, for a recruiter who reaches it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/recruiter/briefs/[id]/files/description'>,
) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/briefs/${id}`)
  const file = (await findDeskDescription(recruiter, id)) ?? notFound()
  return (await downloadOf(file)) ?? notFound()
}
