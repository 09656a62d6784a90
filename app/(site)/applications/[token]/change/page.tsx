import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangePage } from '@/app/_application/change-page'
import { findApplicationByToken } from '@/db/applications/applications'
import { changeByLinkAction } from '../actions'

export const metadata: Metadata = {
  title: 'Change your application',
  robots: { index: false, follow: false },
}

export default async function ChangeByLinkPage({ params }: PageProps<'/applications/[token]/change'>) {
  const { token } = await params
  const application = (await findApplicationByToken(token)) ?? notFound()
  return (
    <div className="wrap py-8 md:py-12">
      <ChangePage
        application={application}
        action={changeByLinkAction}
        named={token}
        back={`/applications/${token}`}
      />
    </div>
  )
}
