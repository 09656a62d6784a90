import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { recordCvOpened } from '@/db/applications/desk'
import { findDeskAnswerFile } from '@/db/applications/files'
import { downloadOf } from '@/integrations/cv/download'

/** A file that answers a question, for the recruiter who answers for its job. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/recruiter/applications/[id]/files/[answer]'>,
) {
  const { id, answer } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  const file = (await findDeskAnswerFile(recruiter, id, answer)) ?? notFound()
  const download = (await downloadOf(file)) ?? notFound()

  await recordCvOpened(recruiter, file.id)

  return download
}
