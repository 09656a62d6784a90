import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfterSent } from '@/app/_application/after-sent'
import { placeInterview } from '@/app/_application/interview'
import { RealCompany } from '@/app/_application/real-company'
import { InterviewHelp } from '@/app/_conversation/interview-help'
import { ConversationPanel } from '@/app/_conversation/panel'
import { requireUser } from '@/app/_lib/session'
import { Withdraw } from '@/app/_lib/withdraw'
import { ApplicationTitle, ApplicationView } from '@/components/application/application-view'
import { findCandidateApplication, listAnswers, listVisibleEvents } from '@/db/applications/applications'
import { helpForInterview } from '@/db/applications/interview-help'
import { listConversation, markRead } from '@/db/conversations/conversations'
import {
  agreeToKeepAction,
  forgetConsentAction,
  helpAction,
  interviewAction,
  keepNameAction,
  withdrawAction,
  writeAction,
} from './actions'

export const metadata: Metadata = { title: 'Your application' }

export default async function CandidateApplicationPage({
  params,
}: PageProps<'/candidate/applications/[id]'>) {
  const { id } = await params
  const candidate = await requireUser(`/candidate/applications/${id}`)
  const application = await findCandidateApplication(candidate.id, id)
  if (!application) notFound()

  const about = { applicationId: application.id }
  const events = await listVisibleEvents(application.id)
  const messages = await listConversation(about)
  await markRead('other', about)

  const { asked, below } = await placeInterview(application, {
    action: interviewAction,
    named: application.id,
  })

  return (
    <>
      <p className="mb-4 text-14">
        <a href="/candidate" className="inline-block py-1 text-ink-muted underline hover:text-ink">
          All your applications
        </a>
      </p>
      <header className="mb-8">
        <ApplicationTitle application={application} />
      </header>
      <ApplicationView
        application={application}
        events={events}
        answers={await listAnswers(application.id)}
        afterSent={
          <AfterSent
            application={application}
            change={`/candidate/applications/${id}/change`}
            consentAction={forgetConsentAction}
            agreeAction={agreeToKeepAction}
            named={id}
          />
        }
        withdraw={<Withdraw company={application.company} action={withdrawAction} named={application.id} />}
        now={new Date()}
        asked={asked}
      >
        {below}
        <RealCompany applicationId={application.id} action={keepNameAction} named={application.id} />
        <ConversationPanel
          messages={messages}
          state={application}
          to={application.recruiter}
          action={writeAction}
          named={application.id}
        />
        <InterviewHelp
          application={application}
          text={await helpForInterview(application.id)}
          action={helpAction}
          named={application.id}
        />
      </ApplicationView>
    </>
  )
}
