import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { requireRecruiter } from '@/app/_lib/session'
import { lookAtCv } from '@/db/pool/looks'
import { findViewer } from '@/db/pool/viewer'
import { downloadOf } from '@/integrations/cv/download'

/** The CV of a profile of the pool, for whoever may see it. */
export async function GET(request: NextRequest, { params }: RouteContext<'/recruiter/candidates/[id]/cv'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/candidates/${id}`)
  const viewer = (await findViewer(recruiter, request.nextUrl.searchParams.get('for') ?? '')) ?? notFound()
  const cv = (await lookAtCv(viewer, id)) ?? notFound()
  return (await downloadOf(cv)) ?? notFound()
}
