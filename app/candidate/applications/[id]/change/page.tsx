import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangePage } from '@/app/_application/change-page'
import { requireUser } from '@/app/_lib/session'
import { findCandidateApplication } from '@/db/applications/applications'
import { changeAction } from '../actions'

export const metadata: Metadata = { title: 'Change your application' }

export default async function ChangeOwnPage({ params }: PageProps<'/candidate/applications/[id]/change'>) {
  const { id } = await params
  const candidate = await requireUser(`/candidate/applications/${id}/change`)
  const application = (await findCandidateApplication(candidate.id, id)) ?? notFound()
  return (
    <ChangePage
      application={application}
      action={changeAction}
      named={id}
      back={`/candidate/applications/${id}`}
    />
  )
}
