import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { recordCvOpened } from '@/db/applications/desk'
import { findDeskCv } from '@/db/applications/files'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { attachmentNamed } from '@/integrations/cv/file-names'

/** The CV of an application for the recruiter who answers for its job, as a download that can run nothing. */
export async function GET(_request: Request, { params }: RouteContext<'/recruiter/applications/[id]/cv'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/applications/${id}`)
  const cv = (await findDeskCv(recruiter, id)) ?? notFound()
  const bytes = (await readStoredFile(cv.storedName)) ?? notFound()

  await recordCvOpened(recruiter, cv.id)

  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': cv.type,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachmentNamed(cv.name),
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
