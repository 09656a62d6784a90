import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { noteOpened } from '@/db/applications/change'
import { recordCvOpened } from '@/db/applications/desk'
import { findDeskCv } from '@/db/applications/files'
import { downloadOf } from '@/integrations/cv/download'

/** The CV of an application, for the recruiter who answers for its job. */
export async function GET(_request: Request, { params }: RouteContext<'/recruiter/applications/[id]/cv'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  const cv = (await findDeskCv(recruiter, id)) ?? notFound()
  const answer = (await downloadOf(cv)) ?? notFound()

  await noteOpened(recruiter, id)
  await recordCvOpened(recruiter, cv.id)

  return answer
}
