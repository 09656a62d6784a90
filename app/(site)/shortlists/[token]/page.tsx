import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskedView } from '@/app/_shortlist/asked-view'
import { findAskedByToken } from '@/db/shortlist/asked'

export const metadata: Metadata = {
  title: 'May a company see you?',
  robots: { index: false, follow: false },
}

export default async function AskedByLinkPage({ params }: PageProps<'/shortlists/[token]'>) {
  const { token } = await params
  const asked = (await findAskedByToken(token)) ?? notFound()

  return (
    <div className="wrap grid gap-6 py-8 md:py-12">
      <h1 className="text-32">{asked.company} and your profile</h1>
      <AskedView asked={asked} sends={{ asked: token }} />
    </div>
  )
}
