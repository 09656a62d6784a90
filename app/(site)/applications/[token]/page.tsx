import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfterSent } from '@/app/_application/after-sent'
import { placeInterview } from '@/app/_application/interview'
import { RealCompany } from '@/app/_application/real-company'
import { InterviewHelp } from '@/app/_conversation/interview-help'
import { ConversationPanel } from '@/app/_conversation/panel'
import { Withdraw } from '@/app/_lib/withdraw'
import { ApplicationTitle, ApplicationView } from '@/components/application/application-view'
import { findApplicationByToken, listAnswers, listVisibleEvents } from '@/db/applications/applications'
import { helpForInterview } from '@/db/applications/interview-help'
import { listConversation } from '@/db/conversations/conversations'
import {
  agreeToKeepByLinkAction,
  forgetConsentByLinkAction,
  helpByLinkAction,
  interviewByLinkAction,
  keepNameByLinkAction,
  withdrawByLinkAction,
  writeByLinkAction,
} from './actions'

export const metadata: Metadata = { title: 'Your application', robots: { index: false, follow: false } }

export default async function ApplicationByLinkPage({ params }: PageProps<'/applications/[token]'>) {
  const { token } = await params
  const application = await findApplicationByToken(token)
  if (!application) notFound()

  const about = { applicationId: application.id }
  const events = await listVisibleEvents(application.id)

  const { asked, below } = await placeInterview(application, { action: interviewByLinkAction, named: token })

  return (
    <div className="wrap py-8 md:py-12">
      <header className="mb-8 md:mb-10">
        <ApplicationTitle application={application} />
      </header>
      <ApplicationView
        application={application}
        events={events}
        answers={await listAnswers(application.id)}
        afterSent={
          <AfterSent
            application={application}
            change={`/applications/${token}/change`}
            consentAction={forgetConsentByLinkAction}
            agreeAction={agreeToKeepByLinkAction}
            named={token}
          />
        }
        withdraw={<Withdraw company={application.company} action={withdrawByLinkAction} named={token} />}
        now={new Date()}
        asked={asked}
      >
        {below}
        <RealCompany applicationId={application.id} action={keepNameByLinkAction} named={token} />
        <ConversationPanel
          messages={await listConversation(about)}
          state={application}
          to={application.recruiter}
          action={writeByLinkAction}
          named={token}
        />
        <InterviewHelp
          application={application}
          text={await helpForInterview(application.id)}
          action={helpByLinkAction}
          named={token}
        />
      </ApplicationView>
    </div>
  )
}
