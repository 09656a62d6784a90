import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { noteOpened } from '@/db/applications/change'
import { recordCvOpened } from '@/db/applications/desk'
import { findDeskCv } from '@/db/applications/files'
import { downloadOf, pdfInPage } from '@/integrations/cv/download'

/** The CV of an application for the recruiter who answers for its job: a download, or a PDF for the viewer within its page. */
export async function GET(request: Request, { params }: RouteContext<'/recruiter/applications/[id]/cv'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  const cv = (await findDeskCv(recruiter, id)) ?? notFound()
  const isInPage = new URL(request.url).searchParams.get('in') === 'page' && cv.type === 'application/pdf'
  const answer = (await (isInPage ? pdfInPage(cv) : downloadOf(cv))) ?? notFound()

  await noteOpened(recruiter, id)
  await recordCvOpened(recruiter, cv.id)

  return answer
}
