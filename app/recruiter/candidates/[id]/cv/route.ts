import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireRecruiter } from '@/app/_lib/session'
import { lookAtCv } from '@/db/pool/looks'
import { findViewer } from '@/db/pool/viewer'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { attachmentNamed } from '@/integrations/cv/file-names'

/** The CV of a profile of the pool, for whoever may see it, as a download that can run nothing. */
export async function GET(request: NextRequest, { params }: RouteContext<'/recruiter/candidates/[id]/cv'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/candidates/${id}`)
  const viewer = (await findViewer(recruiter, request.nextUrl.searchParams.get('for') ?? '')) ?? notFound()
  const cv = (await lookAtCv(viewer, id)) ?? notFound()
  const bytes = (await readStoredFile(cv.storedName)) ?? notFound()

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
