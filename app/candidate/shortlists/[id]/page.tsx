import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { AskedView } from '@/app/_shortlist/asked-view'
import { findCandidateAsked } from '@/db/shortlist/asked'

export const metadata: Metadata = { title: 'May a company see you?' }

export default async function AskedPage({ params }: PageProps<'/candidate/shortlists/[id]'>) {
  const { id } = await params
  const candidate = await requireUser(`/candidate/shortlists/${id}`)
  const asked = (await findCandidateAsked(candidate.id, id)) ?? notFound()

  return (
    <div className="grid gap-6">
      <h1 className="text-32">{asked.company} and your profile</h1>
      <AskedView asked={asked} sends={{ id }} />
    </div>
  )
}
