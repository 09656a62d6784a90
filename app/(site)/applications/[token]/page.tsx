import { CircleCheck } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ApplicationTitle, ApplicationView } from '@/components/application/application-view'
import {
  findApplicationByToken,
  listVisibleEvents,
  type OwnApplication,
} from '@/db/applications/applications'
import { withdrawByLinkAction } from './actions'

export const metadata: Metadata = { title: 'Your application', robots: { index: false, follow: false } }

export default async function ApplicationByLinkPage({
  params,
  searchParams,
}: PageProps<'/applications/[token]'>) {
  const { token } = await params
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  const [events, { sent }] = [await listVisibleEvents(application.id), await searchParams]
  const justSent = sent === '1' && application.stage === 'received'

  return (
    <div className="wrap py-8 md:py-12">
      <header className="mb-8 md:mb-10">
        {justSent ? <JustSent application={application} /> : <ApplicationTitle application={application} />}
      </header>
      <ApplicationView
        application={application}
        events={events}
        withdraw={withdrawByLinkAction.bind(null, token)}
        now={new Date()}
      />
    </div>
  )
}

function JustSent({ application }: { application: OwnApplication }) {
  const { jobTitle, jobSlug, language, company, email } = application
  return (
    <div role="status" className="grid gap-3">
      <h1 className="flex items-center gap-3">
        <CircleCheck aria-hidden strokeWidth={1.8} className="size-9 shrink-0 text-good" />
        Application sent
      </h1>
      <p className="max-w-[65ch] text-17 break-words">
        <a href={`/jobs/${jobSlug}`} lang={language} className="font-[580] underline">
          {jobTitle}
        </a>{' '}
        at {company}. We have written to {email} with the link to this page: it is yours alone, and the way
        back to it.
      </p>
    </div>
  )
}
