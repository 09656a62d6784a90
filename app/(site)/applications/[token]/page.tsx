import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Withdraw } from '@/app/_lib/withdraw'
import { ApplicationTitle, ApplicationView } from '@/components/application/application-view'
import { findApplicationByToken, listAnswers, listVisibleEvents } from '@/db/applications/applications'
import { withdrawByLinkAction } from './actions'

export const metadata: Metadata = { title: 'Your application', robots: { index: false, follow: false } }

export default async function ApplicationByLinkPage({ params }: PageProps<'/applications/[token]'>) {
  const { token } = await params
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  const events = await listVisibleEvents(application.id)

  return (
    <div className="wrap py-8 md:py-12">
      <header className="mb-8 md:mb-10">
        <ApplicationTitle application={application} />
      </header>
      <ApplicationView
        application={application}
        events={events}
        answers={await listAnswers(application.id)}
        withdraw={<Withdraw company={application.company} action={withdrawByLinkAction} named={token} />}
        now={new Date()}
      />
    </div>
  )
}
