import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PlainHtml } from '@/app/_lib/plain-html'
import { elementsAddress } from '@/app/_plain/elements'
import { stateOf } from '@/app/_plain/plain-form'
import { findBriefByToken, listVisibleBriefEvents } from '@/db/briefs/briefs'
import { findDescription } from '@/db/briefs/description'
import { countForCompany } from '@/db/briefs/its-jobs'
import { listConversation } from '@/db/conversations/conversations'
import { listDraftsToApprove } from '@/db/jobs/approvals'
import { countShortlist } from '@/db/shortlist/room'
import { hasEnded } from '@/rules/briefs/sentences'
import { jobState } from '@/rules/jobs/state'
import { CompanySpace } from './_space/company-space'
import { JustSent, Title } from './brief-head'
import { BriefHistory } from './brief-history'
import { CloseForm } from './close-form'
import { DraftsWait } from './draft-waits'
import { ItsJobs } from './its-job'
import { Messages } from './messages'
import { NextStep } from './next-step'
import { OutcomeAsked } from './outcome-asked'
import { PauseForm } from './pause-form'
import { Paused } from './paused'
import { People } from './people'
import { ShortlistWaits } from './shortlist-waits'
import { WhatWasSent } from './what-was-sent'

export const metadata: Metadata = { title: 'Your brief', robots: { index: false, follow: false } }

export default async function BriefPage({ params, searchParams }: PageProps<'/briefs/[token]'>) {
  const { token } = await params
  const brief = await findBriefByToken(token)
  if (!brief) notFound()

  const { sent } = await searchParams
  const numbers = await countForCompany(brief.id)
  const isPublic = brief.job !== null && jobState(brief.job, new Date()) === 'published'
  const mayPause = !hasEnded(brief) && !brief.pausedAt && brief.status !== 'received'
  const file = await findDescription(brief.id)
  const messages = await listConversation({ briefId: brief.id })
  const drafts = await listDraftsToApprove(brief.id)
  const shortlist = await countShortlist(brief.id)
  const events = await listVisibleBriefEvents(brief.id)
  const outcome = await OutcomeAsked({ token, brief })
  const people = await People({ token, brief })
  const space = await CompanySpace({ token, briefId: brief.id, isSent: sent === 'space' })

  return (
    <>
      <PlainHtml className="wrap py-8 md:py-12">
        <header className="mb-8 md:mb-10">
          {sent === '1' && brief.status === 'received' ? <JustSent brief={brief} /> : <Title brief={brief} />}
        </header>
        <div className="grid items-start gap-x-12 gap-y-10 min-[980px]:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="grid min-w-0 gap-10">
            <DraftsWait token={token} drafts={drafts} />
            <ShortlistWaits token={token} people={shortlist} />
            {outcome}
            {brief.pausedAt && !hasEnded(brief) ? (
              <Paused token={token} brief={brief} pausedAt={brief.pausedAt} now={new Date()}>
                <ItsJobs brief={brief} numbers={numbers} now={new Date()} />
              </Paused>
            ) : (
              <NextStep brief={brief} numbers={numbers} now={new Date()} />
            )}
            <Messages token={token} brief={brief} messages={messages} />
            <BriefHistory brief={brief} events={events} />
          </div>
          <div className="grid gap-4">
            <WhatWasSent
              brief={brief}
              edit={brief.status === 'received' && `/briefs/${token}/edit`}
              description={file && { name: file.name, href: `/briefs/${token}/files/description` }}
            />
            {people}
            {space}
            {(mayPause || stateOf('pause')) && <PauseForm token={token} isPublic={isPublic} />}
            {!hasEnded(brief) && <CloseForm token={token} isPublic={isPublic} />}
          </div>
        </div>
      </PlainHtml>
      <script type="module" src={elementsAddress('forms')} data-elements />
    </>
  )
}
